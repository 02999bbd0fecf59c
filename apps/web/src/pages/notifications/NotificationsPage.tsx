import { Button, Stack, Switch } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { inboxQuery } from '../../api/notifications-query.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { useAct } from '../../components/use-act.ts';
import { NotificationItem } from './NotificationItem.tsx';
import classes from './NotificationsPage.module.css';

function List({ onlyUnread }: { onlyUnread: boolean }) {
  const { t } = useTranslation(['account', 'common']);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    inboxQuery(onlyUnread),
  );
  const found = data.pages.flatMap((page) => page.data);
  if (found.length === 0) return <EmptyState title={t('inbox.empty')} detail={t('inbox.empty_hint')} />;
  return (
    <Stack gap="md" align="flex-start">
      <ul className={classes.list}>
        {found.map((notification) => (
          <NotificationItem key={notification.id} notification={notification} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('common:more')}
        </Button>
      )}
    </Stack>
  );
}

export function NotificationsPage() {
  const { t } = useTranslation('account');
  const [onlyUnread, setOnlyUnread] = useState(false);
  const act = useAct();
  const actions = (
    <>
      <Button
        variant="default"
        onClick={() => act(api.POST('/api/v1/notifications/read-all'), keys.notifications)}
      >
        {t('inbox.read_all')}
      </Button>
      <ButtonLink variant="default" to="/account/notifications">
        {t('inbox.choose')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={t('inbox.title')} actions={actions}>
      <Switch
        label={t('inbox.only_unread')}
        checked={onlyUnread}
        onChange={(event) => setOnlyUnread(event.currentTarget.checked)}
      />
      <List onlyUnread={onlyUnread} />
    </Page>
  );
}
