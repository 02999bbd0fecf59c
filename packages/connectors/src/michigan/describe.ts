import { plainText } from '../text/plain-text.ts';
import type { RemotePanel, RemoteParameter, ServiceDescription, Term } from '../types.ts';
import type { App, Parameter, ServerInfo } from './schemas.ts';

const termTypes = new Set(['terms_checkbox', 'agbcheckbox']);
const layoutTypes = new Set(['separator', 'info', 'label', 'group', ...termTypes]);

export function maintenanceOf(server: ServerInfo): string | null {
  if (!server.maintenace && !server.maintenance) return null;
  return (
    plainText(server.maintenaceMessage || server.maintenanceMessage) || 'The service is under maintenance.'
  );
}

const byVersion = new Intl.Collator('en', { numeric: true });

/** Applications that impute, best first: generation 2 over the older ones, then the newest version. */
const families = ['imputationserver2', 'imputationserver', 'minimac4'];

/** The id to submit to: what was configured, else the newest of the best family. Undefined: the account sees none. */
export function chooseApplication(server: ServerInfo, wanted: string | undefined): string | undefined {
  const ids = server.apps.map(({ id }) => id).sort((a, b) => byVersion.compare(b, a));
  const named = (name: string) => ids.find((id) => id === name || id.split('@')[0] === name);
  if (wanted !== undefined) return named(wanted) ?? wanted;
  return families.map(named).find((id) => id !== undefined);
}

function populationsOf(population: Parameter | undefined, panel: string) {
  const bound = population?.values.find(({ key }) => key === panel)?.values;
  const plain = population?.type === 'list' ? population.values : [];
  return (bound ?? plain).map(({ key, value }) => ({ id: key, name: plainText(value) || key }));
}

const builds = [
  ['hg19', /hg19|GRCh37|\bb37\b/i],
  ['hg38', /hg38|GRCh38|\bb38\b/i],
] as const;

/** The protocol has no field for a panel's build, but many names tell it; null where none or both are named. */
export function namedBuild(text: string): 'hg19' | 'hg38' | null {
  const found = builds.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 && found[0] ? found[0][0] : null;
}

function panelsOf(app: App): RemotePanel[] {
  const population = app.params.find(({ id }) => id === 'population');
  const panels = app.params.find(({ id }) => id === 'refpanel')?.values ?? [];
  return panels
    .filter(({ key }) => key !== '')
    .map(({ key, value, label }) => ({
      externalId: key,
      name: plainText(value || label) || key,
      build: namedBuild(`${key} ${plainText(value || label)}`),
      populations: populationsOf(population, key),
    }));
}

function typeOf({ type }: Parameter): RemoteParameter['type'] {
  if (type === 'checkbox' || type === 'number') return type;
  if (type.startsWith('local_')) return 'file';
  if (['list', 'radio', 'app_list', 'binded_list'].includes(type)) return 'list';
  return ['text', 'string', 'textarea'].includes(type) ? 'text' : 'other';
}

function parametersOf(app: App): RemoteParameter[] {
  return app.params
    .filter(({ type }) => !layoutTypes.has(type))
    .map((p) => ({
      id: p.id,
      type: typeOf(p),
      label: plainText(p.description),
      required: p.required,
      default: p.value,
      options: p.values.map(({ key, value, label }) => ({ value: key, label: plainText(value || label) })),
    }));
}

function termsOf(app: App): Term[] {
  return app.params
    .filter(({ type }) => termTypes.has(type))
    .map(({ id, description }) => ({ id, wording: plainText(description) }));
}

export function descriptionOf(server: ServerInfo, application: string, app: App): ServiceDescription {
  return {
    name: server.name || app.name,
    version: app.version || null,
    application,
    panels: panelsOf(app),
    parameters: parametersOf(app),
    terms: termsOf(app),
    limits: {},
    maintenance: maintenanceOf(server),
  };
}
