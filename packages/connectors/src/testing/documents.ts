import type { Dialect, PeerJob } from './types.ts';

const version = '2.0.12';
const appId = (dialect: Dialect) =>
  dialect === 'cloudgene2' ? 'imputationserver' : `imputationserver2@${version}`;

/** `GET /api/v2/server`. */
export function serverDocument(dialect: Dialect, signed: boolean, maintenance: boolean): object {
  const user = { username: 'jdoe', mail: 'jdoe@example.org', admin: false };
  const name = dialect === 'topmed' ? { fullName: 'Jane Doe' } : { name: 'Jane Doe' };
  const app = {
    id: appId(dialect),
    name: 'Genotype Imputation',
    ...(dialect !== 'cloudgene2' && { version }),
  };
  const spelled = dialect === 'topmed' ? { maintenance } : { maintenace: maintenance };
  return {
    name: 'Scripted Imputation Server',
    apps: signed ? [app] : [],
    loggedIn: signed,
    ...spelled,
    ...(signed && { user: { ...user, ...name } }),
  };
}

const property = (key: string, value: string | null) => ({
  key,
  value,
  label: null,
  values: null,
  enabled: false,
});
const list = (id: string, value: string, keys: string[]) => ({
  id,
  description: id,
  type: 'list',
  value,
  visible: true,
  required: true,
  adminOnly: false,
  values: keys.map((key) => property(key, key)),
});

const panel = 'apps@1000g-phase-3-v5@1.0.0';
const populations = [property('afr', 'AFR'), property('eur', 'EUR'), property('off', 'Off')];

function refpanel(dialect: Dialect) {
  if (dialect === 'cloudgene2') return list('refpanel', '', ['hapmap2', '1000g-phase-3-v5']);
  return {
    ...list('refpanel', '', []),
    type: 'app_list',
    values: [property(panel, '1000 Genomes Phase 3 (Version 5)')],
  };
}

function population(dialect: Dialect) {
  if (dialect === 'cloudgene2') return { ...list('population', '', []), values: populations };
  const type = dialect === 'topmed' ? 'BINDED_LIST' : 'binded_list';
  const bound = { key: panel, value: null, label: '1000 Genomes', values: populations, enabled: false };
  return { ...list('population', '', []), type, bind: 'refpanel', values: [bound] };
}

function checkbox(id: string, dialect: Dialect) {
  const [no, yes] = dialect === 'cloudgene2' ? ['no', 'yes'] : ['false', 'true'];
  return {
    ...list(id, no ?? '', []),
    type: 'checkbox',
    values: [property('false', no ?? ''), property('true', yes ?? '')],
  };
}

/** `GET /api/v2/server/apps/{app}`. */
export function appDocument(dialect: Dialect) {
  const terms = [
    ['check1', 'I will not attempt to re-identify or contact research participants.'],
    ['check2', 'I will report any inadvertent data release, …'],
  ].map(([id = '', description = '']) => ({
    ...list(id, '', []),
    description,
    type: 'terms_checkbox',
    values: undefined,
  }));
  return {
    id: appId(dialect).split('@')[0],
    name: 'Genotype Imputation',
    version,
    params: [
      refpanel(dialect),
      { ...list('files', '', []), type: 'local_folder', values: undefined },
      list('build', 'hg19', ['hg19', 'hg38']),
      list('r2Filter', '0', ['0', '0.001', '0.1', '0.2', '0.3']),
      list('phasing', 'eagle', ['eagle', 'no_phasing']),
      population(dialect),
      list('mode', 'imputation', ['imputation', 'qc_only']),
      checkbox('aesEncryption', dialect),
      checkbox('meta', dialect),
      ...terms,
    ],
  };
}

const stepNames = ['Input Validation', 'Quality Control', 'Phasing and Imputation', 'Summary'];

function steps(job: PeerJob) {
  return stepNames.map((name) => ({
    id: 0,
    name,
    empty: false,
    logMessages: job.messages
      .filter(({ step }) => step === name)
      .map(({ type, message }) => ({ success: true, type, message, time: 0 })),
  }));
}

const ended = ({ state }: PeerJob) => ![1, 2, 3].includes(state);

/** `GET /api/v2/jobs/{id}`. */
export function jobDocument(job: PeerJob, all: PeerJob[], dialect: Dialect): object {
  const waiting = all.filter(({ state }) => state === 1).reverse();
  const files = job.outputs.map(({ name, hash, count, bytes }) => ({
    name,
    path: `local/${job.id}/output/${name}`,
    hash,
    size: `${Math.floor(bytes.length / 1024)} KB`,
    parameterId: 0,
    ...(dialect !== 'cloudgene2' && { count, user: null }),
  }));
  return {
    id: job.id,
    name: job.name,
    application: `Genotype Imputation ${version}`,
    applicationId: job.application,
    state: job.state,
    positionInQueue: job.state === 1 ? waiting.indexOf(job) : -1,
    submittedOn: job.submittedOn,
    startTime: job.state === 1 ? 0 : job.submittedOn,
    endTime: ended(job) ? job.submittedOn + 1000 : 0,
    deletedOn: job.state === 8 ? Date.now() + 86_400_000 : -1,
    username: 'jdoe',
    logs: '',
    steps: steps(job),
    outputParams: [
      {
        id: 1,
        name: 'output',
        description: 'Downloads',
        download: true,
        hash: 'h',
        files: ended(job) ? files : [],
        tree: [],
      },
    ],
  };
}

/** `GET /api/v2/jobs`: ended jobs come without steps and outputs; Cloudgene 2 leaves both out of every entry. */
export function pageDocument(jobs: PeerJob[], page: string | null, dialect: Dialect): object {
  const size = page === null ? Math.max(jobs.length, 1) : 15;
  const number = Number(page ?? 1);
  const entries = jobs.slice((number - 1) * size, number * size).map((job) => {
    const full = jobDocument(job, jobs, dialect);
    if (dialect === 'cloudgene2') return { ...full, steps: undefined, outputParams: undefined };
    return ended(job) ? { ...full, steps: [], outputParams: [], username: null } : full;
  });
  return {
    count: jobs.length,
    page: number,
    pageSize: size,
    prev: null,
    next: number * size < jobs.length ? number + 1 : null,
    pages: [],
    data: entries,
  };
}

/** `POST /api/v2/tokens/verify`. */
export function verifyDocument(dialect: Dialect, valid: boolean): object {
  const inMonth = Date.now() + 30 * 86_400_000;
  const who = { username: 'jdoe', name: 'Jane Doe', mail: 'jdoe@example.org' };
  if (dialect === 'cloudgene2')
    return valid
      ? { valid, message: 'ok', ...who, expire: inMonth }
      : { valid, message: 'API Token is not valid.' };
  if (valid)
    return {
      valid,
      message: 'API Token was created by %s and is valid.',
      ...who,
      expire: new Date(inMonth).toISOString(),
    };
  return {
    valid,
    message: 'Invalid API Token.',
    username: null,
    name: null,
    mail: null,
    expire: new Date().toISOString(),
  };
}
