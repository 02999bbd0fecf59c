import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuditSearch, auditActions, auditSearch } from './search.ts';

export interface AuditFiltersProps {
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

/** What is being entered; it begins anew when the address changes, also by the browser's own buttons. */
function useDraft(search: AuditSearch) {
  const [shown, setShown] = useState(search);
  const [draft, setDraft] = useState(search);
  if (shown !== search) {
    setShown(search);
    setDraft(search);
  }
  return [draft, setDraft] as const;
}

/** What to look for; it is in the address once "show" is pressed. */
export function AuditFilters({ search, onSearch }: AuditFiltersProps) {
  const { t } = useTranslation('admin');
  const [{ action = '', actor = '' }, setDraft] = useDraft(search);
  const show = (event: FormEvent) => {
    event.preventDefault();
    onSearch(auditSearch({ action, actor }));
  };
  const actions = auditActions.map((value) => ({ value, label: t(`audit.actions.${value}`) }));
  return (
    <search>
      <form onSubmit={show}>
        <Group align="flex-end" gap="sm">
          <NativeSelect
            label={t('audit.action')}
            value={action}
            onChange={({ currentTarget: { value } }) =>
              setDraft({ ...auditSearch({ action: value }), actor })
            }
            data={[{ value: '', label: t('audit.any') }, ...actions]}
          />
          <TextInput
            label={t('audit.actor')}
            value={actor}
            onChange={({ currentTarget: { value } }) =>
              setDraft({ ...auditSearch({ action }), actor: value })
            }
            maxLength={100}
            autoComplete="off"
          />
          <Button type="submit" variant="default">
            {t('audit.show')}
          </Button>
        </Group>
      </form>
    </search>
  );
}
