import { Button, Stack } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/Page.tsx';
import { Secret } from '../../../components/Secret.tsx';
import { usersQuery } from '../queries.ts';
import { NewUserDialog } from './NewUserDialog.tsx';
import type { NewPassword } from './types.ts';
import { UserTable } from './UserTable.tsx';

function Users({ onPassword }: { onPassword: (made: NewPassword) => void }) {
  const { t } = useTranslation('common');
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(usersQuery);
  return (
    <Stack gap="sm" align="flex-start">
      <UserTable users={data.pages.flatMap((page) => page.data)} onPassword={onPassword} />
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}

/** Who may use the hub. */
export function UsersPage() {
  const { t } = useTranslation('admin');
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<NewPassword>();
  const add = <Button onClick={() => setAdding(true)}>{t('users.add')}</Button>;
  return (
    <Page title={t('users.title')} about={t('users.about')} actions={add}>
      {made && (
        <Secret
          key={made.password}
          title={t('users.password_of', { name: made.username })}
          hint={t('users.password_once')}
          value={made.password}
        />
      )}
      <Users onPassword={setMade} />
      <NewUserDialog opened={adding} onClose={() => setAdding(false)} onMade={setMade} />
    </Page>
  );
}
