import { expect, test } from 'vitest';
import { factsOfLog, versionsOfHeader } from './from-log.ts';

test('the log of a node tells versions, commands and the fingerprint of the panel', () => {
  const print = 'a'.repeat(64);
  const log = [
    '2026-11-25T15:44:29.283Z imputehub-node 0.1.0, Eagle 2.4.1, Minimac4 4.1.2, bcftools 1.16',
    `2026-11-25T15:44:29.283Z panel demo-panel 1.0.0, fingerprint ${print}`,
    '2026-11-25T15:44:29.702Z $ tabix -f -p vcf chunk.vcf.gz',
    '2026-11-25T15:44:29.730Z tabix: done in 0.0 s',
    '2026-11-25T15:44:53.403Z $ minimac4 --region 20:1-20000000',
  ].join('\n');
  expect(factsOfLog(log)).toEqual({
    commands: ['tabix -f -p vcf chunk.vcf.gz', 'minimac4 --region 20:1-20000000'],
    versions: { 'imputehub-node': '0.1.0', Eagle: '2.4.1', Minimac4: '4.1.2', bcftools: '1.16' },
    fingerprint: print,
  });
});

test('another log tells nothing', () => {
  expect(factsOfLog('N E X T F L O W ~ version 23.10\nexecutor > local (3)\n')).toEqual({
    ...{ commands: [], versions: {}, fingerprint: null },
  });
});

test('the header of a result tells what wrote it', () => {
  expect(versionsOfHeader(['##fileformat=VCFv4.2', '##source=Minimac v4.1.2', '##mis_panel=demo'])).toEqual({
    ...{ source: 'Minimac v4.1.2', mis_panel: 'demo' },
  });
});
