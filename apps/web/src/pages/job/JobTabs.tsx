import type { Job } from '@imputehub/client';
import { Tabs } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Pending } from '../../components/Pending.tsx';
import classes from './JobTabs.module.css';
import { ProgressTab } from './progress/ProgressTab.tsx';
import { parseTab, type TabName, tabNames } from './tabs.ts';

/** What is behind the other tabs is loaded when it is asked for: plots most of all. */
const panels: Record<TabName, ComponentType<{ job: Job }>> = {
  progress: ProgressTab,
  results: lazy(() => import('./results/ResultsTab.tsx')),
  quality: lazy(() => import('./QualityTab.tsx')),
  check: lazy(() => import('./check/CheckTab.tsx')),
  details: lazy(() => import('./details/DetailsTab.tsx')),
  log: lazy(() => import('./LogTab.tsx')),
};

/** Results and their quality are there when the job is completed. */
const offered = (tab: TabName, { status }: Job) =>
  status === 'completed' || (tab !== 'results' && tab !== 'quality');

export interface JobTabsProps {
  job: Job;
  /** As the address says; undefined: what is of most interest. */
  tab: TabName | undefined;
  onTab: (tab: TabName) => void;
}

export function JobTabs({ job, tab, onTab }: JobTabsProps) {
  const { t } = useTranslation('job');
  const names = tabNames.filter((name) => offered(name, job));
  const usual: TabName = job.status === 'completed' ? 'results' : 'progress';
  const shown = tab !== undefined && names.includes(tab) ? tab : usual;
  const choose = (value: string | null) => {
    const wanted = parseTab(value);
    if (wanted) onTab(wanted);
  };
  return (
    <Tabs value={shown} onChange={choose} keepMounted={false}>
      <Tabs.List aria-label={t('parts')} className={classes.list}>
        {names.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => {
        const Panel = panels[name];
        return (
          <Tabs.Panel key={name} value={name} pt="md">
            <Suspense fallback={<Pending />}>
              <Panel job={job} />
            </Suspense>
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
}
