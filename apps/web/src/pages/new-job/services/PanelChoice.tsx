import type { Panel } from '@imputehub/client';
import type { ServiceVerdict } from '@imputehub/genotypes/browser';
import { Badge, Checkbox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../../../check/finding-words.ts';
import { useFormats } from '../../../components/format.ts';
import type { Checked } from '../check/types.ts';
import { sameTarget, targetOf } from '../draft/content.ts';
import { useShared } from '../model/context.ts';
import { reportOn, verdictOf } from '../model/verdicts.ts';
import classes from './PanelChoice.module.css';

const colors = { accepted: 'green', accepted_without_regions: 'yellow', refused: 'red' } as const;

/** Share of the files' variants that the panel has, once they were held against its sites. */
const overlapOf = (checked: Checked | undefined): number | null =>
  checked?.document.counts.reference_overlap ?? null;

function useFacts(panel: Panel): string {
  const { t } = useTranslation('new-job');
  const { number, percent } = useFormats();
  const { checks } = useShared();
  const overlap = overlapOf(reportOn(checks, panel.id));
  const sites = panel.sites?.count;
  return [
    ...(panel.build === null ? [] : [panel.build]),
    ...(sites === undefined ? [] : [t('services.sites', { count: sites, shown: number(sites) })]),
    ...(panel.populations.length === 0
      ? []
      : [t('services.populations', { names: panel.populations.map(({ name }) => name).join(', ') })]),
    ...(overlap === null ? [] : [t('services.overlap', { share: percent(overlap, 1) })]),
  ].join(' · ');
}

function Reasons({ verdict }: { verdict: ServiceVerdict }) {
  const { t } = useTranslation('new-job');
  const words = useFindingWords();
  if (verdict.verdict === 'accepted_without_regions')
    return <Text size="sm">{t('services.without', { count: verdict.regions_lost.length })}</Text>;
  return (
    <ul className={classes.reasons}>
      {verdict.reasons.map(({ code, message }) => {
        const told = words({ code, title: message, message, next: '', severity: 'refused' });
        return (
          <li key={`${code} ${message}`}>{told.own === '' ? told.detail : `${told.detail} (${told.own})`}</li>
        );
      })}
    </ul>
  );
}

/** A panel that may be chosen; one that would refuse the files says why, and may not. */
export function PanelChoice({ panel }: { panel: Panel }) {
  const { t } = useTranslation('new-job');
  const { store, content, checks, locked } = useShared();
  const facts = useFacts(panel);
  const target = { service_id: panel.service_id, panel_id: panel.id };
  const verdict = verdictOf(checks, target);
  const chosen = content.targets.some((one) => sameTarget(one, target));
  const refused = verdict?.verdict === 'refused';
  const toggle = (on: boolean) =>
    store.update((before) => {
      const others = before.targets.filter((one) => !sameTarget(one, target));
      return { ...before, targets: on ? [...others, targetOf(panel)] : others };
    });
  return (
    <div className={classes.panel} data-verdict={verdict?.verdict}>
      <Checkbox
        checked={chosen}
        disabled={locked || (refused && !chosen)}
        onChange={({ currentTarget: { checked } }) => toggle(checked)}
        label={panel.name}
        description={facts}
        aria-describedby={`verdict-${panel.id}`}
      />
      <div id={`verdict-${panel.id}`} className={classes.verdict}>
        <Group gap={6}>
          <Badge variant="light" color={verdict ? colors[verdict.verdict] : 'gray'} tt="none">
            {verdict ? t(`services.verdict.${verdict.verdict}`) : t('services.verdict.unknown')}
          </Badge>
        </Group>
        {verdict && verdict.verdict !== 'accepted' && <Reasons verdict={verdict} />}
      </div>
    </div>
  );
}
