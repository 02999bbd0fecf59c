import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Popup } from '../../components/Popup.tsx';
import type { ListSettings, SavedView } from './list-settings.ts';
import type { JobSearching } from './use-search.ts';

interface ViewsProps {
  searching: JobSearching;
  views: SavedView[];
  change: (change: Partial<ListSettings>) => void;
}

function SaveView({ searching, views, change }: ViewsProps) {
  const { t } = useTranslation('jobs');
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { cursor: _, ...search } = searching.search;
    const others = views.filter((view) => view.name !== name.trim());
    change({ views: [...others, { name: name.trim(), search }] });
    setName('');
  };
  return (
    <form onSubmit={save}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('view.save_as')}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('view.save')}
        </Button>
      </Group>
    </form>
  );
}

/** Filters and sorting under a name, kept with the account. One that was removed is offered back. */
export function ViewsMenu(props: ViewsProps) {
  const { t } = useTranslation('jobs');
  const { searching, views, change } = props;
  const [removed, setRemoved] = useState<SavedView>();
  const remove = (view: SavedView) => {
    setRemoved(view);
    change({ views: views.filter(({ name }) => name !== view.name) });
  };
  const restore = (view: SavedView) => {
    setRemoved(undefined);
    change({ views: [...views, view] });
  };
  return (
    <Popup label={t('views')} sign={<IconBookmark size={16} aria-hidden="true" />}>
      {(close) => (
        <Stack gap="xs">
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('view.none')}
            </Text>
          )}
          {views.map((view) => (
            <Group key={view.name} gap="xs" wrap="nowrap" justify="space-between">
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => {
                  searching.show(view.search);
                  close();
                }}
              >
                {view.name}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('view.remove', { name: view.name })}
                onClick={() => remove(view)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          ))}
          {removed && (
            <Button variant="light" size="compact-sm" onClick={() => restore(removed)}>
              {t('view.restore', { name: removed.name })}
            </Button>
          )}
          <SaveView {...props} />
        </Stack>
      )}
    </Popup>
  );
}
