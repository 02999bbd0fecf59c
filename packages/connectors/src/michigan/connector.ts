import { ConnectorError } from '../errors.ts';
import { type Call, httpClient } from '../http/client.ts';
import { brokenLink } from '../http/failures.ts';
import { multipart } from '../http/multipart.ts';
import type {
  CancelOutcome,
  ConnectorConfig,
  Credential,
  CredentialStatus,
  ExternalJobState,
  OpenedOutput,
  OutputFile,
  PollAnswer,
  ServiceConnector,
  ServiceDescription,
  ServiceHealth,
  Submission,
} from '../types.ts';
import { chooseApplication, descriptionOf, maintenanceOf } from './describe.ts';
import { downloadPath, openedFrom, outputsOf } from './outputs.ts';
import {
  type App,
  appShape,
  type CloudgeneJob,
  jobPageShape,
  jobShape,
  type ServerInfo,
  serverShape,
  submittedShape,
  verifiedShape,
} from './schemas.ts';
import { isActive, passwordsIn, stateOf } from './state.ts';
import { carriesToken, submissionFields, submissionFileNames } from './submission.ts';
import { claimedExpiry, expiryDate, tokenClaims } from './token.ts';

/** Newest first, 15 a page: a submission of ours that was lost is among the newest 300. */
const searchedPages = 20;
/** Details of so many jobs at once. */
const parallel = 4;
/** Above this, one request for the whole list costs less than one each. */
const fewJobs = 3;
const flickerMs = 3000;

const jobPath = (id: string) => `api/v2/jobs/${encodeURIComponent(id)}`;

/** A service of the Michigan kind (Cloudgene 2 and 3, and the TOPMed fork), reached with one user's token. */
export class MichiganConnector implements ServiceConnector {
  readonly #config: ConnectorConfig;
  readonly #token: string | undefined;
  readonly #http;

  constructor(config: ConnectorConfig, credential: Credential | undefined) {
    this.#config = config;
    this.#token = credential?.token;
    this.#http = httpClient(config);
  }

  /** The header of both generations; `Authorization` works with neither. */
  #signed(signal?: AbortSignal): Call {
    return { signal, headers: this.#token ? { 'x-auth-token': this.#token } : {} };
  }

  async #server(call: Call) {
    return await this.#http.json('api/v2/server', serverShape, call);
  }

  async #app(signal?: AbortSignal): Promise<{ server: ServerInfo; application: string; app: App }> {
    const server = await this.#server(this.#signed(signal));
    if (!server.loggedIn) throw new ConnectorError('unauthorized', 'The service does not accept the token.');
    const application = chooseApplication(server, this.#config.application);
    if (!application)
      throw new ConnectorError('refused', 'This account sees no imputation application at the service.');
    const app = await this.#http.json(
      `api/v2/server/apps/${encodeURIComponent(application)}`,
      appShape,
      this.#signed(signal),
    );
    return { server, application, app };
  }

  async health(signal?: AbortSignal): Promise<ServiceHealth> {
    const begun = performance.now();
    const facts = { version: null, maintenance: null, problem: null, reachable: true, authentic: true };
    try {
      const server = await this.#server({ signal });
      const version = server.apps[0]?.version || null;
      return {
        ...facts,
        version,
        maintenance: maintenanceOf(server),
        latencyMs: Math.round(performance.now() - begun),
      };
    } catch (error) {
      const found = brokenLink(error, 'The connection');
      const latencyMs = Math.round(performance.now() - begun);
      if (found.kind === 'maintenance') return { ...facts, maintenance: found.message, latencyMs };
      const reachable =
        !['unreachable', 'blocked-address'].includes(found.kind) || found.details.status !== undefined;
      return { ...facts, reachable, authentic: false, problem: found.message, latencyMs };
    }
  }

  async describe(signal?: AbortSignal): Promise<ServiceDescription> {
    const { server, application, app } = await this.#app(signal);
    return descriptionOf(server, application, app);
  }

  async verifyCredential(signal?: AbortSignal): Promise<CredentialStatus> {
    const token = this.#token ?? '';
    const claims = tokenClaims(token);
    const body = new URLSearchParams({ token }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const verified = await this.#http.json('api/v2/tokens/verify', verifiedShape, {
      method: 'POST',
      body,
      headers,
      signal,
    });
    const expiresAt = (verified.valid ? expiryDate(verified.expire) : null) ?? claimedExpiry(token);
    const who = {
      username: verified.username ?? claims?.username ?? claims?.sub ?? null,
      displayName: verified.name ?? claims?.name ?? null,
      email: verified.mail ?? claims?.mail ?? null,
      expiresAt,
    };
    if (verified.valid) return { valid: true, ...who, message: null };
    // A token of a login does not verify, and works all the same.
    const accepted = await this.#server(this.#signed(signal)).catch((error: unknown) => {
      if (error instanceof ConnectorError && ['unauthorized', 'forbidden'].includes(error.kind))
        return undefined;
      throw error;
    });
    if (accepted?.loggedIn)
      return { valid: true, ...who, username: accepted.user?.username ?? who.username, message: null };
    return { valid: false, ...who, message: verified.message || null };
  }

  async submit(submission: Submission): Promise<string> {
    const { server, application, app } = await this.#app(submission.signal);
    const maintenance = maintenanceOf(server);
    if (maintenance) throw new ConnectorError('maintenance', maintenance);
    const names = submissionFileNames(submission.files.map(({ name }) => name));
    let sent = 0;
    const form = multipart(
      submissionFields(app, submission),
      submission.files.map((file, i) => ({ ...file, field: 'files', name: names[i] ?? file.name })),
      (bytes) => {
        sent += bytes;
        submission.onProgress?.(sent);
      },
    );
    try {
      const call: Call = {
        method: 'POST',
        body: form.body,
        headers: { ...this.#signed().headers, ...form.headers },
        signal: submission.signal,
      };
      const { id } = await this.#http.json(
        `api/v2/jobs/submit/${encodeURIComponent(application)}`,
        submittedShape,
        call,
      );
      return id;
    } catch (error) {
      throw doubted(brokenLink(error, 'The upload'), form.complete());
    }
  }

  async findSubmission(token: string, signal?: AbortSignal): Promise<string | undefined> {
    let page: number | null | undefined = 1;
    for (let read = 0; page && read < searchedPages; read++) {
      const { data, next }: { data: CloudgeneJob[]; next?: number | null | undefined } =
        await this.#http.json(`api/v2/jobs?page=${page}`, jobPageShape, this.#signed(signal));
      const found = data.find(({ name }) => carriesToken(name, token));
      if (found) return found.id;
      page = next;
    }
    return undefined;
  }

  async #list(signal?: AbortSignal): Promise<CloudgeneJob[]> {
    return (await this.#http.json('api/v2/jobs', jobPageShape, this.#signed(signal))).data;
  }

  async #job(id: string, signal?: AbortSignal): Promise<CloudgeneJob> {
    return await this.#http.json(jobPath(id), jobShape, this.#signed(signal));
  }

  async countActive(signal?: AbortSignal): Promise<number> {
    return (await this.#list(signal)).filter(isActive).length;
  }

  async poll(ids: string[], signal?: AbortSignal): Promise<PollAnswer> {
    const answer: PollAnswer = { states: new Map(), missing: new Set() };
    const listed =
      ids.length > fewJobs ? new Map((await this.#list(signal)).map((job) => [job.id, job])) : new Map();
    const unclear: string[] = [];
    for (const id of ids) {
      const job = listed.get(id);
      if (job?.steps && isActive(job)) answer.states.set(id, stateOf(job));
      else unclear.push(id);
    }
    const errors: unknown[] = [];
    const next = async (): Promise<void> => {
      for (let id = unclear.shift(); id !== undefined; id = unclear.shift()) {
        await this.#learn(id, answer, signal).catch((error: unknown) => errors.push(error));
      }
    };
    await Promise.all(Array.from({ length: parallel }, next));
    if (errors.length > 0 && answer.states.size + answer.missing.size === 0) throw errors[0];
    return answer;
  }

  async #learn(id: string, answer: PollAnswer, signal: AbortSignal | undefined): Promise<void> {
    try {
      answer.states.set(id, stateOf(await this.#job(id, signal)));
    } catch (error) {
      if (!(error instanceof ConnectorError && error.kind === 'not-found')) throw error;
      answer.missing.add(id);
    }
  }

  async outputs(id: string, signal?: AbortSignal): Promise<OutputFile[]> {
    return outputsOf(await this.#job(id, signal));
  }

  async open(
    output: OutputFile,
    { fromByte = 0, signal }: { fromByte?: number; signal?: AbortSignal } = {},
  ): Promise<OpenedOutput> {
    const headers: Record<string, string> = fromByte > 0 ? { range: `bytes=${fromByte}-` } : {};
    return await openedFrom(
      await this.#http.open(downloadPath(output.handle), { headers, signal }),
      output.name,
    );
  }

  async log(id: string, signal?: AbortSignal): Promise<string | undefined> {
    try {
      return await this.#http.text(`logs/${encodeURIComponent(id)}`, this.#signed(signal));
    } catch (error) {
      // Cloudgene may answer 500 for jobs that failed before they began.
      if (error instanceof ConnectorError && (error.kind === 'not-found' || error.details.status === 500))
        return undefined;
      throw error;
    }
  }

  async cancel(id: string, signal?: AbortSignal): Promise<CancelOutcome> {
    try {
      const before = stateOf(await this.#job(id, signal));
      if (ended(before))
        return before.state === 'cancelled'
          ? { outcome: 'cancelled' }
          : { outcome: 'already-ended', state: before.state };
      await this.#http.text(`${jobPath(id)}/cancel`, this.#signed(signal));
      // While the runner unwinds the state goes 6, 5, 6: only a second look tells.
      await new Promise((resolve) => setTimeout(resolve, flickerMs));
      const after = stateOf(await this.#job(id, signal));
      if (after.state === 'succeeded') return { outcome: 'already-ended', state: 'succeeded' };
      return ended(after) ? { outcome: 'cancelled' } : { outcome: 'requested' };
    } catch (error) {
      if (error instanceof ConnectorError && error.kind === 'not-found') return { outcome: 'not-found' };
      throw error;
    }
  }

  async restart(id: string, signal?: AbortSignal): Promise<void> {
    await this.#http.text(`${jobPath(id)}/restart`, this.#signed(signal));
  }

  async shownPasswords(id: string, signal?: AbortSignal): Promise<string[]> {
    return passwordsIn(await this.#job(id, signal));
  }
}

const ended = ({ state }: ExternalJobState) =>
  !['queued', 'running', 'exporting', 'interrupted'].includes(state);

/**
 * After the last byte left, a broken link or a 5xx leaves open whether the job was made; a clear refusal does not.
 */
function doubted(error: ConnectorError, complete: boolean): ConnectorError {
  const open =
    complete && (error.kind === 'unreachable' || error.kind === 'protocol' || error.kind === 'busy');
  if (!open) return error;
  return new ConnectorError(error.kind, error.message, { ...error.details, maybeDone: true });
}
