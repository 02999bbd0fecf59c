import type { ListedService } from '@imputehub/client';
import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PanelSearch } from './search.ts';

export interface PanelFiltersProps {
  search: PanelSearch;
  onSearch: (search: PanelSearch) => void;
  services: ListedService[];
  populations: { id: string; name: string }[];
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: [value: string, label: string][];
  onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const { t } = useTranslation('services');
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[{ value: '', label: t('panels.any') }, ...choices.map(([v, l]) => ({ value: v, label: l }))]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

type Change = { [K in keyof PanelSearch]?: PanelSearch[K] | '' | undefined };

/** An empty field is not in the address. */
function cleaned({ q, population, build, service, samples }: Change): PanelSearch {
  return {
    ...(q && { q }),
    ...(population && { population }),
    ...(build && { build }),
    ...(service && { service }),
    ...(samples && { samples }),
  };
}

const asBuild = (value: string) => (value === 'hg19' || value === 'hg38' ? value : undefined);

/** What to look for; every change is in the address at once. */
export function PanelFilters({ search, onSearch, services, populations }: PanelFiltersProps) {
  const { t } = useTranslation('services');
  const set = (change: Change) => onSearch(cleaned({ ...search, ...change }));
  return (
    <Group component="search" align="flex-end" gap="sm">
      <TextInput
        label={t('panels.text')}
        type="search"
        value={search.q ?? ''}
        onChange={(event) => set({ q: event.currentTarget.value })}
      />
      <Choice
        label={t('panels.population')}
        value={search.population ?? ''}
        choices={populations.map(({ id, name }) => [id, name])}
        onChoose={(population) => set({ population })}
      />
      <Choice
        label={t('panels.build')}
        value={search.build ?? ''}
        choices={[
          ['hg19', 'hg19 (GRCh37)'],
          ['hg38', 'hg38 (GRCh38)'],
        ]}
        onChoose={(build) => set({ build: asBuild(build) })}
      />
      <Choice
        label={t('service')}
        value={search.service === undefined ? '' : String(search.service)}
        choices={services.map(({ id, name }) => [String(id), name])}
        onChoose={(service) => set({ service: Number(service) })}
      />
      <NumberInput
        label={t('panels.at_least')}
        min={1}
        max={10_000_000}
        allowDecimal={false}
        value={search.samples ?? ''}
        onChange={(samples) => set({ samples: Number(samples) })}
      />
      <Button variant="default" disabled={Object.keys(search).length === 0} onClick={() => onSearch({})}>
        {t('panels.clear')}
      </Button>
    </Group>
  );
}
