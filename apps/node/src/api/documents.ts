import type { Account } from '../accounts/store.ts';
import type { Context } from '../context.ts';
import type { Job, JobFile } from '../jobs/store.ts';
import type { Panel } from '../panels/index.ts';
import { applicationId, applicationVersion } from '../version.ts';

/*
 * What clients read, with every field that Cloudgene 3 sends: some parse strictly (protocol sections 4.2 and 10).
 */

export function serverDocument({ config }: Context, account: Account | undefined): object {
  const base = {
    name: config.name,
    background: '#343a40',
    foreground: 'navbar-dark',
    footer: '<p>Powered by ImputeHub</p>',
    emailRequired: false,
    userEmailDescription: 'Your mail address.',
    userWithoutEmailDescription: 'An account without a mail address.',
    oauth: [],
    loggedIn: account !== undefined,
    navigation: [],
    maintenace: config.maintenance,
    ...(config.maintenance && { maintenaceMessage: 'This service is under maintenance.' }),
  };
  if (!account) return { ...base, apps: [] };
  const app = {
    id: `${applicationId}@${applicationVersion}`,
    name: 'Genotype Imputation',
    version: applicationVersion,
  };
  const user = {
    username: account.username,
    mail: account.mail,
    admin: account.is_admin,
    name: account.full_name,
  };
  return { ...base, user, apps: [app], deprecatedApps: [], experimentalApps: [] };
}

const property = (key: string, value: string | null) => ({
  key,
  value,
  label: null,
  values: null,
  enabled: false,
});

interface Field {
  id: string;
  description: string;
  type: string;
  value?: string;
  values?: object[];
  [extra: string]: unknown;
}

const parameter = ({ value = '', ...field }: Field) => ({
  ...field,
  value,
  visible: true,
  required: true,
  adminOnly: false,
});

const choice = (id: string, description: string, value: string, options: [string, string][]) =>
  parameter({ id, description, type: 'list', value, values: options.map(([k, v]) => property(k, v)) });

const tick = (id: string, description: string) =>
  parameter({
    id,
    description,
    type: 'checkbox',
    value: 'false',
    values: [property('false', 'false'), property('true', 'true')],
  });

const panelKey = ({ manifest }: Panel): string => `apps@${manifest.id}@${manifest.version}`;

/** With the build, which the protocol has no field for. */
function panelLabel({ manifest: { name, build } }: Panel): string {
  return name.includes(build) ? name : `${name} (${build})`;
}

function boundPopulations(panel: Panel): object {
  const values = panel.manifest.populations.map(({ id, name }) => property(id, name));
  return { key: panelKey(panel), value: null, label: panelLabel(panel), values, enabled: false };
}

/** The form of the application, as imputationserver2 has it; `password` is taken and not shown. */
export function applicationDocument(panels: Panel[]) {
  return {
    id: applicationId,
    name: 'Genotype Imputation',
    version: applicationVersion,
    description: 'Genotype imputation with Eagle and Minimac4.',
    author: null,
    website: null,
    logo: null,
    submitButton: 'Start Imputation',
    params: [
      parameter({
        id: 'refpanel',
        description: 'Reference Panel',
        type: 'app_list',
        values: panels.map((p) => property(panelKey(p), panelLabel(p))),
      }),
      parameter({
        id: 'files',
        description: 'Input Files',
        type: 'local_folder',
        source: 'upload',
        accept: '.vcf.gz',
      }),
      choice('build', 'Array Build', 'hg19', [
        ['hg19', 'GRCh37/hg19'],
        ['hg38', 'GRCh38/hg38'],
      ]),
      choice('r2Filter', 'rsq Filter', '0', [
        ['0', 'off'],
        ['0.001', '0.001'],
        ['0.1', '0.1'],
        ['0.2', '0.2'],
        ['0.3', '0.3'],
      ]),
      choice('phasing', 'Phasing Engine', 'eagle', [
        ['eagle', 'Eagle v2.4'],
        ['no_phasing', 'No phasing'],
      ]),
      parameter({
        id: 'population',
        description: 'Allele Frequency Check',
        type: 'binded_list',
        bind: 'refpanel',
        values: panels.map(boundPopulations),
      }),
      choice('mode', 'Mode', 'imputation', [
        ['imputation', 'Quality Control & Imputation'],
        ['qc_only', 'Quality Control Only'],
      ]),
      tick('aesEncryption', 'AES 256 encryption'),
      tick('meta', 'Generate Meta-imputation file'),
      parameter({
        id: 'check1',
        description: 'I will not attempt to re-identify or contact research participants.',
        type: 'terms_checkbox',
      }),
      parameter({
        id: 'check2',
        description:
          'I will report any inadvertent data release, security breach or other data management incident of which I become aware.',
        type: 'terms_checkbox',
      }),
    ],
    s3Workspace: false,
    footer: null,
  };
}

const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** `<integer> <unit>`, divided by 1024 and cut off, as Commons IO prints it. */
function displaySize(bytes: number): string {
  let [value, unit] = [bytes, 0];
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return `${Math.floor(value)} ${units[unit]}`;
}

interface TreeItem {
  name: string;
  path: string | null;
  hash: string | null;
  size: string | null;
  folder: boolean;
  childs: TreeItem[];
}

const byKindAndName = (a: TreeItem, b: TreeItem) =>
  Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, 'en', { sensitivity: 'base' });

function tree(files: JobFile[], paramHash: string): TreeItem[] {
  const root: TreeItem[] = [];
  for (const { name, hash, size } of files) {
    const folders = name.split('/');
    const leaf = folders.pop() ?? name;
    let level = root;
    for (const folder of folders) {
      let found = level.find((item) => item.folder && item.name === folder);
      if (!found) {
        found = { name: folder, path: null, hash: null, size: null, folder: true, childs: [] };
        level.push(found);
        level.sort(byKindAndName);
      }
      level = found.childs;
    }
    level.push({
      name: leaf,
      path: `/browse/${paramHash}/${name}`,
      hash,
      size: displaySize(size),
      folder: false,
      childs: [],
    });
    level.sort(byKindAndName);
  }
  return root;
}

function outputParameter(job: Job, files: JobFile[]): object {
  const path = `local/${job.id}/output`;
  return {
    id: job.number,
    name: 'output',
    description: 'Downloads',
    value: path,
    type: null,
    job: null,
    autoExport: false,
    download: true,
    jobId: job.id,
    hash: job.param_hash,
    files: files.map(({ name, hash, downloads_left, size }) => ({
      name,
      path: `${path}/${name}`,
      hash,
      count: downloads_left,
      size: displaySize(size),
      parameterId: 0,
      user: null,
    })),
    tree: tree(files, job.param_hash),
  };
}

const time = (date: Date | null) => date?.getTime() ?? 0;
const isActive = ({ state }: Job) => state === 1 || state === 2;

/** `position`: how many wait before it. Lists leave out the details of ended jobs. */
export function jobDocument(job: Job, files: JobFile[], position: number, inList = false): object {
  const brief = inList && !isActive(job);
  return {
    id: job.id,
    name: job.name,
    application: `Genotype Imputation ${applicationVersion}`,
    applicationId: job.application_id,
    state: job.state,
    positionInQueue: job.state === 1 ? position : isActive(job) ? 0 : -1,
    submittedOn: time(job.submitted_on),
    startTime: time(job.started_on),
    endTime: time(job.ended_on),
    deletedOn: job.delete_on ? time(job.delete_on) : -1,
    currentTime: Date.now(),
    username: brief ? null : job.username,
    userAgent: job.user_agent,
    logs: '',
    workspaceSize: null,
    steps: brief
      ? []
      : job.steps.map(({ name, messages }) => ({
          id: 0,
          name,
          empty: messages.length === 0,
          logMessages: messages.map(({ type, message }) => ({
            success: true,
            message,
            type,
            time: time(job.ended_on),
          })),
        })),
    outputParams: brief || isActive(job) ? [] : [outputParameter(job, files)],
  };
}
