import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ListSettings, listSettings, withListSettings } from './list-settings.ts';

const wanted: ListSettings = {
  columns: ['status', 'input'],
  pageSize: 100,
  views: [{ name: 'Failed', search: { status: 'failed', q: 'chr20' } }],
};

test('what was kept comes back, and leaves alone what others keep', () => {
  const kept = withListSettings({ locale: 'fr' }, wanted);
  expect(kept.locale).toBe('fr');
  expect(listSettings(JSON.parse(JSON.stringify(kept)))).toEqual(wanted);
});

test('whatever lies there, the list has settings', () => {
  fc.assert(
    fc.property(fc.anything(), (found) => {
      const { columns, pageSize, views } = listSettings({ job_list: found });
      expect(columns.every((name) => typeof name === 'string')).toBe(true);
      expect([25, 50, 100, 200]).toContain(pageSize);
      expect(Array.isArray(views)).toBe(true);
    }),
  );
  expect(listSettings({}).columns).toContain('status');
});
