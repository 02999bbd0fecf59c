import type { Job } from '@imputehub/client';
import { Alert, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmByName } from '../../components/ConfirmByName.tsx';
import { useFormats } from '../../components/format.ts';
import { AnchorLink } from '../../components/links.tsx';
import { type Action, actions, may } from '../../jobs/actions/rules.ts';
import { type Outcome, useJobActions } from '../../jobs/actions/use-actions.ts';
import type { Selection } from './use-selection.ts';

interface Done {
  action: Action;
  outcomes: Outcome[];
  names: Map<string, string>;
}

function Outcomes({ done: { action, outcomes, names }, onClose }: { done: Done; onClose: () => void }) {
  const { t } = useTranslation(['jobs', 'common']);
  const { number } = useFormats();
  const failed = outcomes.filter(({ ok }) => !ok);
  return (
    <Alert
      color={failed.length > 0 ? 'orange' : 'green'}
      role="status"
      title={t(`bulk.done_${action}`, {
        done: number(outcomes.length - failed.length),
        all: number(outcomes.length),
      })}
      withCloseButton
      closeButtonLabel={t('common:close')}
      onClose={onClose}
    >
      {failed.length > 0 && (
        <List size="sm">
          {failed.map(({ job_id, detail }) => (
            <List.Item key={job_id}>
              <AnchorLink to="/jobs/$id" params={{ id: job_id }} inherit>
                {names.get(job_id) ?? job_id}
              </AnchorLink>
              : {detail}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

interface ConfirmProps {
  action: Action;
  jobs: Job[];
  opened: boolean;
  onClose: () => void;
  onConfirm: () => Promise<void>;
}

function Confirm({ action, jobs, ...modal }: ConfirmProps) {
  const { t } = useTranslation('jobs');
  const shown = jobs.slice(0, 5);
  return (
    <ConfirmByName
      {...modal}
      title={t(`bulk.title_${action}`)}
      name={String(jobs.length)}
      action={t(`bulk.action_${action}`, { number: jobs.length })}
    >
      {t(`bulk.about_${action}`)}
      <List size="sm" mt="xs">
        {shown.map(({ id, name }) => (
          <List.Item key={id}>{name}</List.Item>
        ))}
        {jobs.length > shown.length && (
          <List.Item>{t('bulk.more', { number: jobs.length - shown.length })}</List.Item>
        )}
      </List>
    </ConfirmByName>
  );
}

/** What can be done with the chosen jobs at once: with those of them that allow it, confirmed by their number. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { t } = useTranslation('jobs');
  const { bulk } = useJobActions();
  const [asked, setAsked] = useState<Action>();
  const [key, setKey] = useState('');
  const [done, setDone] = useState<Done>();
  const { jobs } = selection;
  const able = (action: Action) => jobs.filter((job) => may(action, job));
  const ask = (action: Action) => {
    setKey(crypto.randomUUID());
    setAsked(action);
  };
  const run = async (action: Action) => {
    const chosen = able(action);
    const outcomes = await bulk(action, chosen, key);
    setDone({ action, outcomes, names: new Map(chosen.map(({ id, name }) => [id, name])) });
    selection.clear();
  };
  return (
    <Stack gap="xs">
      {done && <Outcomes done={done} onClose={() => setDone(undefined)} />}
      {jobs.length > 0 && (
        <Paper withBorder p="xs" component="section" aria-label={t('bulk.label')}>
          <Group gap="sm">
            <Text size="sm" fw={600} role="status">
              {t('bulk.chosen', { number: jobs.length })}
            </Text>
            {actions.map((action) => (
              <Button
                key={action}
                size="compact-sm"
                variant="default"
                disabled={able(action).length === 0}
                onClick={() => ask(action)}
              >
                {t(`bulk.action_${action}`, { number: able(action).length })}
              </Button>
            ))}
            <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
              {t('bulk.clear')}
            </Button>
          </Group>
        </Paper>
      )}
      {actions.map((action) => (
        <Confirm
          key={action}
          action={action}
          jobs={able(action)}
          opened={asked === action}
          onClose={() => setAsked(undefined)}
          onConfirm={() => run(action)}
        />
      ))}
    </Stack>
  );
}
