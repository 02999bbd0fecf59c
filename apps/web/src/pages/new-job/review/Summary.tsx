import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameOf, type Target } from '../draft/content.ts';
import { useShared } from '../model/context.ts';
import { useTarget } from '../model/use-target.ts';
import { chosenValue, isTicked, offeredParameters } from '../options/parameters.ts';
import classes from './Summary.module.css';

/** What one service is asked for, in a line. */
function useAsked(target: Target): { where: string; what: string } {
  const { t } = useTranslation('new-job');
  const { service, panel } = useTarget(target);
  if (!service || !panel) return { where: t('review.gone'), what: '' };
  const population = panel.populations.find(({ id }) => id === target.population)?.name;
  const options = offeredParameters(service).map((parameter) => {
    const value = chosenValue(parameter, target.options);
    const label = parameter.options.find((option) => option.value === value)?.label || value;
    const shown = parameter.type === 'checkbox' ? t(isTicked(value) ? 'review.yes' : 'review.no') : label;
    return `${t(`options.parameter.${parameter.id}`)}: ${shown}`;
  });
  const parts =
    population === undefined ? options : [`${t('options.population')}: ${population}`, ...options];
  return { where: `${service.name}: ${panel.name}`, what: parts.join(' · ') };
}

function Asked({ target }: { target: Target }) {
  const { where, what } = useAsked(target);
  return (
    <div>
      <div>{where}</div>
      <div className={classes.about}>{what}</div>
    </div>
  );
}

/** Everything that was chosen, before it is sent. */
export function Summary() {
  const { t } = useTranslation('new-job');
  const { content } = useShared();
  const rows: [string, React.ReactNode][] = [
    [t('options.name'), nameOf(content)],
    ...(content.description === '' ? [] : ([[t('options.description'), content.description]] as const)).map(
      ([label, text]): [string, React.ReactNode] => [label, text],
    ),
    [t('check.build'), content.build],
    [
      t('review.targets'),
      content.targets.map((target) => (
        <Asked key={`${target.service_id} ${target.panel_id}`} target={target} />
      )),
    ],
  ];
  return (
    <Table aria-label={t('review.title')} className={classes.table} layout="fixed">
      <Table.Tbody>
        {rows.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" className={classes.label}>
              {label}
            </Table.Th>
            <Table.Td className={classes.value}>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
