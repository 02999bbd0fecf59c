import type { Panel } from '@imputehub/client';
import { describe, expect, test } from 'vitest';
import { matching, panelSearch, populationsOf } from './search.ts';

const panel = (id: number, name: string, more: Partial<Panel> = {}): Panel => ({
  id,
  service_id: 1,
  external_id: `apps@${name.toLowerCase()}@1.0.0`,
  name,
  build: null,
  populations: [{ id: 'eur', name: 'European' }],
  is_active: true,
  samples: null,
  sites: null,
  ...more,
});

const panels = [
  panel(1, 'HRC r1.1', { build: 'hg19', samples: 32_470 }),
  panel(2, 'H3Africa v6', {
    service_id: 2,
    build: 'hg38',
    populations: [{ id: 'afr', name: 'African' }],
    samples: 4447,
  }),
  panel(3, 'GAsP', { populations: [{ id: 'sas', name: 'South Asian' }] }),
];
const found = (search: Parameters<typeof matching>[1]) => matching(panels, search).map(({ id }) => id);

describe('panels that fit', () => {
  test.each([
    ['nothing asked: all, by name', {}, [3, 2, 1]],
    ['words of a name, whatever the case', { q: ' h3AFR ' }, [2]],
    ['words of a population', { q: 'asian' }, [3]],
    ['words of an id at the service', { q: 'apps@gasp' }, [3]],
    ['a population', { population: 'afr' }, [2]],
    ['a build: those that do not tell may fit', { build: 'hg19' as const }, [3, 1]],
    ['a service', { service: 2 }, [2]],
    ['a size: those that do not tell are left out', { samples: 4447 }, [2, 1]],
    [
      'everything at once',
      { q: 'v6', population: 'afr', build: 'hg38' as const, service: 2, samples: 5000 },
      [],
    ],
  ])('%s', (_what, search, ids) => {
    expect(found(search)).toEqual(ids);
  });
});

test('an address is read, and nonsense in it is left out', () => {
  expect(panelSearch({ q: 1000, population: 'afr', build: 'hg38', service: '2', samples: 100 })).toEqual({
    q: '1000',
    population: 'afr',
    build: 'hg38',
    service: 2,
    samples: 100,
  });
  expect(
    panelSearch({ q: '', population: {}, build: 'hg20', service: -1, samples: 'many', other: 1 }),
  ).toEqual({});
});

test('populations are listed once, by name', () => {
  expect(populationsOf([...panels, panel(4, 'Another')]).map(({ id }) => id)).toEqual(['afr', 'eur', 'sas']);
});
