import type { Change } from '@imputehub/genotypes/browser';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';
import classes from './ChangeTable.module.css';
import { useRuleWords } from './words.ts';

const mostShown = 30;

const placeOf = ({ chromosome, position, id }: Change): string =>
  chromosome === null ? id : `${chromosome}:${position}`;

/** The first changes one by one; all of them are in the list that can be downloaded. */
export function ChangeTable({ changes, total }: { changes: Change[]; total: number }) {
  const { t } = useTranslation('new-job');
  const { number } = useFormats();
  const rule = useRuleWords();
  const rows = changes.slice(0, mostShown).map((change, i) => ({ ...change, key: i }));
  return (
    <details>
      <summary className={classes.summary}>
        {t('mend.list', { shown: number(rows.length), total: number(total) })}
      </summary>
      <DataTable
        caption={t('mend.list', { shown: number(rows.length), total: number(total) })}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'place', header: t('mend.place'), cell: placeOf },
          { key: 'before', header: t('mend.before'), cell: ({ before }) => before },
          { key: 'after', header: t('mend.after'), cell: ({ after }) => after ?? t('mend.dropped') },
          { key: 'rule', header: t('mend.rule'), cell: (change) => rule(change.rule) },
        ]}
      />
    </details>
  );
}
