import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Real array data of the Debian package shapeit4-example. */
const examples = '/usr/share/doc/shapeit4/examples/test';

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });

/** What a file is given to a program as. */
export interface Corpus {
  genotypes: string[];
  sites: string[];
  chains: string[];
}

const fields = (line: string) => line.split('\t');

/** The first person's genotypes as a consumer test exports them. */
function rawExport(vcf: string): string {
  const rows = vcf.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const calls = rows.map((line) => {
    const [chromosome, position, id, ref, alt, , , , , genotype = ''] = fields(line);
    const letters = [...genotype.replace(/[|/]/, '')].map((allele) => (allele === '0' ? ref : alt));
    return [id, chromosome, position, letters.join('')].join('\t');
  });
  return ['# rsid\tchromosome\tposition\tgenotype', ...calls, ''].join('\r\n');
}

function sitesTable(vcf: string): string {
  const rows = vcf.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const sites = rows.map((line, i) => {
    const [chromosome, position, id, ref, alt] = fields(line);
    return [id, chromosome, position, ref, alt, (i % 100) / 100, '.'].join('\t');
  });
  return ['ID\tCHROM\tPOS\tREF\tALT\tAAF_AFR\tMAF_AFR', ...sites, ''].join('\n');
}

/** Three chains over the stretch of the example, one of them turned. */
const chain = [
  ...[
    'chain 1000 chr20 63025520 + 0 30000000 chr20 64444167 + 100 30000050 1',
    '1000000 50 0',
    '28999950',
    '',
  ],
  ...['chain 900 chr20 63025520 + 30000000 60000000 chr20 64444167 - 1000 30001000 2', '30000000', ''],
  ...['chain 800 chrX 155270560 + 0 100000 chr20 64444167 + 0 100000 3', '100000', ''],
].join('\n');

/** X as men and women have it, with what the example lacks. */
function onX(vcf: string): string {
  const rows = vcf.split('\n').map((line, i) => {
    if (line.startsWith('#') || line === '') return line;
    const [, , id, ref, alt, qual, filter, info, , ...genotypes] = fields(line);
    const own = genotypes.map((genotype, s) => (s % 2 ? genotype[0] : genotype)).map((g) => `${g}:0.5,.`);
    return ['X', 2_690_000 + i * 500, id, ref, alt, qual, filter, info, 'GT:GP', ...own].join('\t');
  });
  return rows.join('\n').replaceAll('ID=20', 'ID=X');
}

/** Writes one small file of every kind that is read. */
export function makeCorpus(folder: string): Corpus {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const whole = gunzipSync(readFileSync(`${examples}/scaffold.vcf.gz`))
    .toString('latin1')
    .split('\n');
  const header = whole.filter((line) => line.startsWith('#'));
  const records = whole.filter((line) => line !== '' && !line.startsWith('#'));
  const cut = [...header, ...records.filter((_, i) => i % 40 === 0), '']
    .map((line) =>
      line.startsWith('##')
        ? line
        : fields(line)
            .slice(0, 9 + 24)
            .join('\t'),
    )
    .join('\n');
  const plain = write('plain.vcf', cut);
  const packed = (name: string, kind: string) => {
    run('bcftools', 'view', '--no-version', kind, '-o', at(name), plain);
    return at(name);
  };
  run('plink2', '--vcf', plain, '--make-bed', '--out', at('plink1'));
  run('plink2', '--vcf', plain, '--make-pgen', '--out', at('plink2'));
  const table = sitesTable(cut);
  const sitesVcf = cut
    .split('\n')
    .map((line) => (line.startsWith('##') ? line : fields(line).slice(0, 8).join('\t')));
  const bgzip = (name: string, content: string) => {
    const from = write(name, content);
    return write(`${name}.gz`, run('bgzip', '-c', from));
  };
  return {
    genotypes: [
      ...[plain, packed('chr20.vcf.gz', '-Oz'), packed('chr20.bcf', '-Ob'), packed('raw.bcf', '-Ou')],
      ...[write('gzip.vcf.gz', gzipSync(cut)), bgzip('x.vcf', onX(cut)), write('raw.txt', rawExport(cut))],
      ...[
        at('plink1.bed'),
        at('plink1.bim'),
        at('plink1.fam'),
        at('plink2.pgen'),
        at('plink2.pvar'),
        at('plink2.psam'),
      ],
    ],
    sites: [
      write('sites.txt', table),
      bgzip('table.sites', table),
      bgzip('sites.vcf', sitesVcf.join('\n')),
      packed('sites.bcf', '-Ob'),
    ],
    chains: [write('some.chain', `${chain}\n`), write('some.chain.gz', gzipSync(`${chain}\n`))],
  };
}
