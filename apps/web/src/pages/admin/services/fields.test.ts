import { expect, test } from 'vitest';
import { detailsOf, gigabytes } from './fields.ts';

function form(entries: Record<string, string>): FormData {
  const fields = new FormData();
  for (const [name, value] of Object.entries(entries)) fields.set(name, value);
  return fields;
}

test('what was entered, in the units of the API', () => {
  const entries = {
    name: ' Our node ',
    description: 'Ours',
    country: 'za',
    min_samples: '20',
    max_upload_gb: '2.5',
    poll_seconds: '30',
    connect_timeout_ms: '1.5',
  };
  expect(detailsOf(form(entries))).toEqual({
    name: 'Our node',
    description: 'Ours',
    country: 'ZA',
    limits: {
      min_samples: 20,
      max_samples: null,
      max_jobs_per_user: null,
      retention_days: null,
      max_downloads: null,
      max_upload_bytes: 2_500_000_000,
    },
    config: { poll_seconds: 30, connect_timeout_ms: 1500 },
  });
});

test('an empty limit is none; an empty setting stays as it is', () => {
  const { country, limits, config } = detailsOf(
    form({ name: 'A', country: ' ', min_samples: '', poll_seconds: '' }),
  );
  expect({ country, config }).toEqual({ country: undefined, config: {} });
  expect(limits.min_samples).toBeNull();
  expect([gigabytes(2_500_000_000), gigabytes(null), gigabytes(undefined)]).toEqual(['2.5', '', '']);
});
