import type { Command } from 'commander';
import { addFixOptions } from './flags.ts';
import type { FixArguments } from './options.ts';

const help = `
Originals are never touched, and nothing is changed that was not asked for. Every change stands in
changes.tsv and changes.jsonl in the folder (planned-changes of a dry run). Output is BGZF with an
index, whatever the input. After --all a flag with --no- before it, as --no-drop-filtered, takes it out.
Exit codes: 0 done, 2 wrong options, 3 a file cannot be read or mended.

Examples:
  $ imputehub fix cohort.vcf.gz -o fixed --all --dry-run
  $ imputehub fix cohort.vcf.gz -o fixed --all --sites chr20.sites.gz --population afr
  $ imputehub fix cohort.vcf.gz -o fixed --all --lift-to hg38 --chain hg19ToHg38.over.chain.gz
  $ imputehub fix chr1.vcf chr2.vcf -o fixed --chr-prefix by-build --build hg38 --sort
  $ imputehub fix cohort.vcf.gz -o fixed --split --flip-strand --swap-alleles --sites panel.sites.gz --json`;

export function addFix(program: Command): void {
  addFixOptions(program.command('fix <files...>'))
    .description('make genotype files that services take, with a list of every change; works offline')
    .addHelpText('after', help)
    .action(async (files: string[], _o, c: Command) => {
      const { runFix } = await import('./run.ts');
      await runFix(files, c.optsWithGlobals<FixArguments>());
    });
}
