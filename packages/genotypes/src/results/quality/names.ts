import { isDose } from '../slim/names.ts';

const endings = /\.(dose\.vcf|vcf|info)\.gz$/i;

/** `chr20` of `local/chr20.dose.vcf.gz` and of `local/chr20.info.gz`. */
const stemOf = (name: string) => name.replace(endings, '').toLowerCase();
const isInfo = (name: string) => /\.info\.gz$/i.test(name);

/**
 * Whether a result counts for the quality, among the names of all results: what stands beside the dosages holds the
 * same sites once more and counts only where the dosages are not there.
 */
export function countsForQuality(name: string, all: readonly string[]): boolean {
  if (isDose(name)) return true;
  return isInfo(name) && !all.some((other) => isDose(other) && stemOf(other) === stemOf(name));
}
