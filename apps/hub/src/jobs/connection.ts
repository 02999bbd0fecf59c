import { ConnectorError, type ServiceConnector } from '@imputehub/connectors';
import { Problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { connectorFor, credentialState, markCredentialRefused, type Service } from '../services/index.ts';
import { transition } from './transition.ts';
import type { Job } from './types.ts';

/** What keeps a step from going on. */
export interface Obstacle {
  waitingFor: 'slot' | 'credential' | 'service';
  message: string;
  /** Seconds the service asked to wait. */
  retryAfter?: number;
}

const noToken: Record<'missing' | 'invalid' | 'expired', string> = {
  missing: 'There is no token for',
  invalid: 'Your token is not accepted by',
  expired: 'Your token has expired for',
};

/** A connector that may be used now, or what stands in the way. */
export async function connection(
  context: Context,
  service: Service,
  userId: string,
): Promise<ServiceConnector | Obstacle> {
  const state = await credentialState(context.db, service.id, userId);
  if (state !== 'valid')
    return {
      waitingFor: 'credential',
      message: `${noToken[state]} ${service.name}; enter a new one and the job goes on.`,
    };
  try {
    return await connectorFor(context, service, userId);
  } catch (error) {
    if (error instanceof Problem && error.code === 'credential-missing')
      return {
        waitingFor: 'credential',
        message: `${noToken.missing} ${service.name}; enter one and the job goes on.`,
      };
    throw error;
  }
}

export const isObstacle = (found: ServiceConnector | Obstacle): found is Obstacle => 'waitingFor' in found;

/** What an error of a service means for waiting; undefined when it is final, or none of the service's. */
export function obstacleOf(error: unknown, service: Service): Obstacle | undefined {
  if (!(error instanceof ConnectorError)) return undefined;
  const { retryAfterMs } = error.details;
  const retry = retryAfterMs === undefined ? {} : { retryAfter: Math.ceil(retryAfterMs / 1000) };
  if (error.kind === 'unauthorized')
    return {
      waitingFor: 'credential',
      message: `${noToken.invalid} ${service.name}; enter a new one and the job goes on.`,
    };
  if (error.kind === 'slots-full')
    return {
      waitingFor: 'slot',
      message: `Waiting for a free place at ${service.name}: ${error.message}`,
      ...retry,
    };
  if (error.transient)
    return { waitingFor: 'service', message: `Waiting for ${service.name}: ${error.message}`, ...retry };
  return undefined;
}

/** Writes down on each of these jobs what it waits for. Nothing is enqueued. */
export async function wait(
  context: Context,
  service: Service,
  jobs: Job[],
  obstacle: Obstacle,
): Promise<void> {
  const { db, queue } = context;
  const [first] = jobs;
  if (!first) return;
  if (
    obstacle.waitingFor === 'credential' &&
    (await credentialState(db, service.id, first.user_id)) === 'valid'
  )
    await markCredentialRefused(db, service.id, first.user_id, obstacle.message);
  for (const { id, step } of jobs)
    await db
      .transaction()
      .execute((trx) =>
        transition(trx, queue, id, (now) =>
          now.step === step ? { waitingFor: obstacle.waitingFor, message: obstacle.message } : undefined,
        ),
      );
}
