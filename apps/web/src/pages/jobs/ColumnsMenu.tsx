import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Popup } from '../../components/Popup.tsx';
import { columnNames, type ListSettings, pageSizes } from './list-settings.ts';

interface ColumnsMenuProps {
  settings: ListSettings;
  change: (change: Partial<ListSettings>) => void;
}

/** What of each job is shown, and how many on a page: kept with the account. */
export function ColumnsMenu({ settings, change }: ColumnsMenuProps) {
  const { t } = useTranslation('jobs');
  const { columns, pageSize } = settings;
  return (
    <Popup label={t('columns')} sign={<IconColumns size={16} aria-hidden="true" />}>
      {() => (
        <Stack gap="xs">
          {columnNames.map((name) => (
            <Checkbox
              key={name}
              label={t(`column.${name}`)}
              checked={columns.includes(name)}
              onChange={() =>
                change({ columns: columnNames.filter((c) => columns.includes(c) !== (c === name)) })
              }
            />
          ))}
          <NativeSelect
            label={t('page_size')}
            value={pageSize}
            data={pageSizes.map(String)}
            onChange={(event) => change({ pageSize: Number(event.currentTarget.value) })}
          />
        </Stack>
      )}
    </Popup>
  );
}
