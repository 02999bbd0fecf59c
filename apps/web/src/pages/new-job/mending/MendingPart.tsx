import { Alert, Anchor, Button, Group, Progress, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/format.ts';
import { CheckFailure } from '../check/CheckFailure.tsx';
import { useShared } from '../model/context.ts';
import { ChangeTable } from './ChangeTable.tsx';
import type { MendState } from './types.ts';
import { useRuleWords } from './words.ts';

function Running({ state }: { state: Extract<MendState, { phase: 'running' }> }) {
  const { t } = useTranslation('new-job');
  const { mending } = useShared();
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm">{t(`mend.running_${state.where}`)}</Text>
        <Button size="compact-sm" variant="default" onClick={mending.undo}>
          {t('mend.stop')}
        </Button>
      </Group>
      <Progress value={100 * state.share} aria-label={t('mend.bar')} />
    </Stack>
  );
}

/** What was changed, before and after, with the way back. */
function Done() {
  const { t } = useTranslation('new-job');
  const { number } = useFormats();
  const rule = useRuleWords();
  const { content, mending, locked } = useShared();
  const last = content.mendings.at(-1);
  if (!last) return null;
  const shown = mending.last;
  return (
    <Alert
      color="petrol"
      role="none"
      data-mended=""
      title={t('mend.done', { count: last.total, shown: number(last.total) })}
    >
      <Stack gap="xs">
        {shown?.records && (
          <Text size="sm">
            {t('mend.records', { before: number(shown.records.before), after: number(shown.records.after) })}
          </Text>
        )}
        <Table aria-label={t('mend.by_rule')} verticalSpacing={2} maw={520}>
          <Table.Tbody>
            {Object.entries(last.by_rule).map(([name, count]) => (
              <Table.Tr key={name}>
                <Table.Td>{rule(name)}</Table.Td>
                <Table.Td ta="right">{number(count)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {shown && shown.first.length > 0 && <ChangeTable changes={shown.first} total={shown.total} />}
        <Group>
          {shown && (
            <Anchor href={shown.table} download="changes.tsv" size="sm">
              {t('mend.download')}
            </Anchor>
          )}
          {!locked && (
            <Button size="compact-sm" variant="default" data-undo="" onClick={mending.undo}>
              {t('mend.undo')}
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {t('mend.originals')}
        </Text>
      </Stack>
    </Alert>
  );
}

/** What is being mended, or was, and the way back. */
export function MendingPart() {
  const { mending } = useShared();
  const { state } = mending;
  if (state.phase === 'running') return <Running state={state} />;
  return (
    <>
      {state.phase === 'failed' && <CheckFailure error={state.error} />}
      <Done />
    </>
  );
}
