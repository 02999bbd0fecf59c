import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** 1000 Genomes data of Debian's package shapeit4-example: chr20, 1-4 Mb, hg19. */
export const exampleDirectory = '/usr/share/doc/shapeit4/examples/test';

/** Its three files: the panel (300 samples), the truth (203 other samples), and the array's sites. */
export const exampleFiles = {
  reference: join(exampleDirectory, 'reference.vcf.gz'),
  unphased: join(exampleDirectory, 'unphased.vcf.gz'),
  scaffold: join(exampleDirectory, 'scaffold.vcf.gz'),
};

/** Phase 3 of the 1000 Genomes Project, chromosome 22, hg19, 2,504 samples. */
export const publicChromosome22 =
  'https://ftp.1000genomes.ebi.ac.uk/vol1/ftp/release/20130502/ALL.chr22.phase3_shapeit2_mvncall_integrated_v5b.20130502.genotypes.vcf.gz';

export const exampleDataInstalled = (): boolean => existsSync(exampleFiles.reference);
