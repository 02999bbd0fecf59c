import { ActionIcon, Badge, Group, Text } from '@mantine/core';
import { IconCheck, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { AnchorLink } from '../../components/links.tsx';
import { Time } from '../../components/Time.tsx';
import { useAct } from '../../components/use-act.ts';
import classes from './NotificationsPage.module.css';

export interface Notification {
  id: number;
  title: string;
  message: string;
  job_id: string | null;
  created_at: string;
  read_at: string | null;
}

function Buttons({ notification: { id, title, read_at } }: { notification: Notification }) {
  const { t } = useTranslation('account');
  const act = useAct();
  const params = { path: { id } };
  return (
    <Group gap={4} wrap="nowrap">
      {read_at === null && (
        <ActionIcon
          variant="default"
          size="md"
          title={t('inbox.read')}
          aria-label={t('inbox.read_one', { title })}
          onClick={() => act(api.POST('/api/v1/notifications/{id}/read', { params }), keys.notifications)}
        >
          <IconCheck size={16} />
        </ActionIcon>
      )}
      <ActionIcon
        variant="default"
        size="md"
        title={t('inbox.delete')}
        aria-label={t('inbox.delete_one', { title })}
        onClick={() => act(api.DELETE('/api/v1/notifications/{id}', { params }), keys.notifications)}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  );
}

export function NotificationItem({ notification }: { notification: Notification }) {
  const { t } = useTranslation('account');
  const { title, message, job_id, created_at, read_at } = notification;
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <Group gap="xs">
          <Text fw={read_at === null ? 600 : 400}>{title}</Text>
          {read_at === null && (
            <Badge size="sm" variant="light" tt="none">
              {t('inbox.unread')}
            </Badge>
          )}
        </Group>
        <Text size="sm">{message}</Text>
        <Text size="xs" c="dimmed">
          <Time value={created_at} />
          {job_id !== null && (
            <>
              {' · '}
              <AnchorLink to="/jobs/$id" params={{ id: job_id }} size="xs">
                {t('inbox.open_job')}
              </AnchorLink>
            </>
          )}
        </Text>
      </div>
      <Buttons notification={notification} />
    </li>
  );
}
