import { ConnectorError, type ConnectorErrorKind } from '@imputehub/connectors';
import { type ErrorCode, Problem, problem } from '@imputehub/platform';

const codes: Record<ConnectorErrorKind, ErrorCode> = {
  unreachable: 'service-unreachable',
  busy: 'service-busy',
  maintenance: 'service-maintenance',
  unauthorized: 'credential-invalid',
  forbidden: 'service-refused',
  'not-found': 'service-refused',
  'slots-full': 'service-busy',
  refused: 'service-refused',
  'downloads-used-up': 'downloads-used-up',
  protocol: 'service-not-authentic',
  'blocked-address': 'service-address-blocked',
};

/** What a route that asks a service may answer, besides its own errors. */
export const serviceTroubles: ErrorCode[] = [...new Set(Object.values(codes))].filter(
  (code) => code !== 'downloads-used-up',
);

/** Trouble with a service, as the hub says it to people. What is not the service's passes as it is. */
export function connectorProblem(error: unknown, serviceName: string): unknown {
  if (error instanceof Problem || !(error instanceof ConnectorError)) return error;
  const { retryAfterMs, serviceMessage } = error.details;
  return problem(codes[error.kind], {
    detail: `${serviceName}: ${error.message}`,
    cause: error,
    ...(retryAfterMs !== undefined && { retryAfter: Math.ceil(retryAfterMs / 1000) }),
    ...(serviceMessage !== undefined && { extra: { service_message: serviceMessage } }),
  });
}
