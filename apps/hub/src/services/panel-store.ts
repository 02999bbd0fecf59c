import { type RawBuilder, type Selectable, sql, type Updateable } from 'kysely';
import { likeText } from '../database/like.ts';
import type { Db } from '../database/schema.ts';
import type { ReferencePanelsTable } from '../database/tables/services.ts';
import { publishedSamples } from './published.ts';
import type { Panel } from './types.ts';

interface PanelRow extends Selectable<ReferencePanelsTable> {
  preset: string | null;
  sites_count: number | null;
  sites_build: 'hg19' | 'hg38' | null;
  sites_fingerprint: string | null;
}

const panels = (db: Db) =>
  db
    .selectFrom('reference_panels as p')
    .innerJoin('services as s', 's.id', 'p.service_id')
    .leftJoin('panel_sites as l', 'l.reference_panel_id', 'p.id')
    .selectAll('p')
    .select([
      's.preset',
      'l.count as sites_count',
      'l.build as sites_build',
      'l.fingerprint as sites_fingerprint',
    ]);

const sitesOf = ({ sites_count: count, sites_build: build, sites_fingerprint: fingerprint }: PanelRow) =>
  count === null || fingerprint === null ? null : { count, build, fingerprint };

const toPanel = (row: PanelRow): Panel => ({
  id: row.id,
  serviceId: row.service_id,
  externalId: row.external_id,
  name: row.name,
  build: row.build,
  populations: row.populations,
  isActive: row.is_active,
  samples: row.samples ?? publishedSamples(row.preset, row.external_id),
  sites: sitesOf(row),
});

export async function findPanel(db: Db, id: number): Promise<Panel | undefined> {
  const row = await panels(db).where('p.id', '=', id).executeTakeFirst();
  return row && toPanel(row);
}

const somePopulation = (is: RawBuilder<unknown>) =>
  sql<boolean>`exists (select 1 from jsonb_array_elements(p.populations) e where ${is})`;

function named(text: string): RawBuilder<boolean> {
  const like = likeText(text);
  const population = somePopulation(sql`e ->> 'id' ilike ${like} or e ->> 'name' ilike ${like}`);
  return sql<boolean>`(p.name ilike ${like} or p.external_id ilike ${like} or ${population})`;
}

export interface PanelQuery {
  serviceId: number | undefined;
  population: string | undefined;
  /** Looked for in name, external id and populations, whatever the case. */
  text: string | undefined;
  build: 'hg19' | 'hg38' | undefined;
  after: number | undefined;
  limit: number;
}

export async function listPanels(
  db: Db,
  { serviceId, population, text, build, after, limit }: PanelQuery,
): Promise<Panel[]> {
  let query = panels(db)
    .where('p.is_active', '=', true)
    .where('s.is_active', '=', true)
    .orderBy('p.id')
    .limit(limit);
  if (serviceId !== undefined) query = query.where('p.service_id', '=', serviceId);
  // Most services do not tell the build: what may fit is shown too.
  if (build) query = query.where((eb) => eb.or([eb('p.build', '=', build), eb('p.build', 'is', null)]));
  if (after !== undefined) query = query.where('p.id', '>', after);
  if (population !== undefined)
    query = query.where(somePopulation(sql`lower(e ->> 'id') = ${population.toLowerCase()}`));
  if (text) query = query.where(named(text));
  return (await query.execute()).map(toPanel);
}

/** Panels that the service still offers are brought up to date; the others stay, for their jobs, and are offered no more. */
export async function replacePanels(
  trx: Db,
  serviceId: number,
  panels: {
    externalId: string;
    name: string;
    build: 'hg19' | 'hg38' | null;
    populations: { id: string; name: string }[];
  }[],
): Promise<void> {
  const ids = panels.map(({ externalId }) => externalId);
  const gone = trx
    .updateTable('reference_panels')
    .set({ is_active: false, updated_at: new Date() })
    .where('service_id', '=', serviceId);
  await (ids.length > 0 ? gone.where('external_id', 'not in', ids) : gone).execute();
  for (const { externalId, name, build, populations } of panels) {
    const values = {
      service_id: serviceId,
      external_id: externalId,
      name,
      build,
      populations: JSON.stringify(populations),
    };
    await trx
      .insertInto('reference_panels')
      .values(values)
      .onConflict((c) =>
        c.columns(['service_id', 'external_id']).doUpdateSet((eb) => ({
          name,
          populations: JSON.stringify(populations),
          is_active: true,
          updated_at: new Date(),
          // A build that an administrator entered stays when the service does not tell.
          build: eb.fn.coalesce('excluded.build', 'reference_panels.build'),
        })),
      )
      .execute();
  }
}

export async function updatePanel(
  db: Db,
  id: number,
  { build, samples }: Pick<Updateable<ReferencePanelsTable>, 'build' | 'samples'>,
): Promise<Panel | undefined> {
  await db
    .updateTable('reference_panels')
    .set({
      ...(build !== undefined && { build }),
      ...(samples !== undefined && { samples }),
      updated_at: new Date(),
    })
    .where('id', '=', id)
    .execute();
  return await findPanel(db, id);
}
