import { defaultRules } from '../rules.ts';
import type { GenotypeFile, Validation } from '../types.ts';
import { validateInput } from '../validate/validate.ts';
import { panelOf } from './panel.ts';
import { observe } from './qc.ts';

/** Validation without a least number of samples. */
export const check = (file: GenotypeFile): Promise<Validation> =>
  validateInput({
    files: [file],
    build: 'hg19',
    phasing: 'eagle',
    population: '',
    mode: 'imputation',
    r2Filter: '0',
    rules: { ...defaultRules, minSamples: 0 },
  });

/** What validation and quality control say of a file, by code; null: they take it. */
export async function codesOf(file: GenotypeFile): Promise<{ validation: string | null; qc: string | null }> {
  const { findings } = await check(file);
  const { findings: later } = await observe([file], panelOf({ 20: [[1, 'A', 'G']] }), {
    minSnps: 0,
    overlap: 0,
  });
  return { validation: findings[0]?.code ?? null, qc: later[0]?.code ?? null };
}
