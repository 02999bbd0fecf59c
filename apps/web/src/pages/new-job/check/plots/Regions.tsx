import type { CheckDocument } from '@imputehub/genotypes/browser';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../components/format.ts';
import classes from './Figure.module.css';
import { Figure } from './Figure.tsx';

type Chunk = CheckDocument['chunks'][number];

const [width, height] = [1000, 18];
const reasons = ['overlap', 'snps', 'call-rate'] as const;
const isReason = (text: string): text is (typeof reasons)[number] => reasons.some((one) => one === text);
const partOf = ({ id }: Chunk) => id.split('_')[1] ?? '';

function Bar({ chunk, longest, title }: { chunk: Chunk; longest: number; title: string }) {
  const x = ((chunk.start - 1) * width) / longest;
  const w = Math.max(2, ((chunk.end - chunk.start + 1) * width) / longest - 3);
  const h = height * (chunk.overlap ?? 1);
  return chunk.excluded_because === null ? (
    <rect className={classes.kept} x={x} y={height - h} width={w} height={h}>
      <title>{title}</title>
    </rect>
  ) : (
    <rect className={classes.lost} x={x} y={1} width={w} height={height - 2}>
      <title>{title}</title>
    </rect>
  );
}

/** Regions along their chromosomes: filled as high as their overlap with the panel, outlined where lost. */
export function Regions({ document: { chunks } }: { document: CheckDocument }) {
  const { t } = useTranslation('new-job');
  const { number, percent, decimal } = useFormats();
  if (chunks.length === 0) return null;
  const longest = Math.max(1, ...chunks.map(({ end }) => end));
  const overlap = ({ overlap: share }: Chunk) => (share === null ? t('plots.unknown') : percent(share, 1));
  const why = ({ excluded_because: because }: Chunk) => {
    if (because === null) return t('plots.kept');
    return isReason(because) ? t(`plots.because.${because}`) : because;
  };
  const rows = chunks.map((chunk) => [
    `${partOf(chunk)}:${number(chunk.start)}-${number(chunk.end)}`,
    ...[number(chunk.snps), overlap(chunk), why(chunk)],
  ]);
  return (
    <Figure
      title={t('plots.regions')}
      about={t('plots.regions_about', { length: decimal(longest / 1e6, 0) })}
      headers={[t('plots.region'), t('plots.variants'), t('plots.overlap'), t('plots.outcome')]}
      rows={rows}
    >
      {[...new Set(chunks.map(partOf))].map((part) => (
        <div key={part} className={classes.row}>
          <span>{part}</span>
          <svg
            role="img"
            aria-label={t('plots.regions_of', { chromosome: part })}
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
          >
            {chunks
              .filter((chunk) => partOf(chunk) === part)
              .map((chunk) => (
                <Bar
                  key={chunk.id}
                  chunk={chunk}
                  longest={longest}
                  title={`${chunk.id}: ${number(chunk.snps)}, ${overlap(chunk)}, ${why(chunk)}`}
                />
              ))}
          </svg>
        </div>
      ))}
    </Figure>
  );
}
