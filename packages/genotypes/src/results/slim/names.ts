/** Dosages of a result, which can be made slim; not those for meta-imputation, which hold genotyped sites alone. */
export const isDose = (name: string): boolean =>
  /\.vcf\.gz$/i.test(name) && !/empiricalDose\.vcf\.gz$/i.test(name);

/** `local/chr20.slim.vcf.gz` of `local/chr20.dose.vcf.gz`. */
export const slimName = (name: string): string => name.replace(/(\.dose)?\.vcf\.gz$/i, '.slim.vcf.gz');
