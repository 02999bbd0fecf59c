import type { CatalogueEntry } from '../entry.ts';

export const genotypeErrors = {
  'genotypes-refused': {
    status: 422,
    fault: 'user',
    title: 'The service would refuse these files',
    detail: 'The files do not meet the rules of the chosen service.',
    next: 'Mend what the findings name, and submit again.',
  },
  'not-a-vcf': {
    status: 422,
    fault: 'user',
    title: 'Not a VCF file',
    detail: 'The file is not a VCF.',
    next: 'Convert it: for PLINK files `plink2 --bfile NAME --export vcf bgz`.',
  },
  'not-bgzf': {
    status: 422,
    fault: 'user',
    title: 'gzip where BGZF is needed',
    detail: 'The file is compressed with gzip; imputation services need BGZF.',
    next: 'Compress it again: `gunzip -c in.vcf.gz | bgzip > out.vcf.gz`.',
  },
  'vcf-truncated': {
    status: 422,
    fault: 'user',
    title: 'Truncated file',
    detail: 'The file ends in the middle.',
    next: 'Copy it again from its source and compare sizes.',
  },
  'vcf-unsorted': {
    status: 422,
    fault: 'user',
    title: 'Unsorted file',
    detail: 'The positions are not in order.',
    next: 'Sort it: `bcftools sort -Oz -o out.vcf.gz in.vcf.gz`.',
  },
} as const satisfies Record<string, CatalogueEntry>;
