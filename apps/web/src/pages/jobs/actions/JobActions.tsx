import type { Job } from '@imputehub/client';
import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconCopy, IconDots, IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelJob } from './CancelJob.tsx';
import { DeleteJob } from './DeleteJob.tsx';
import { DownloadJob } from './DownloadJob.tsx';
import { RetryJob } from './RetryJob.tsx';
import { may } from './rules.ts';

type Asked = 'cancel' | 'retry' | 'delete' | 'download';

function Items({ job, ask }: { job: Job; ask: (what: Asked) => void }) {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const items = [
    { key: 'download', Icon: IconDownload, offered: job.status === 'completed', danger: false },
    { key: 'retry', Icon: IconRefresh, offered: may('retry', job), danger: false },
    { key: 'cancel', Icon: IconBan, offered: may('cancel', job), danger: true },
    { key: 'delete', Icon: IconTrash, offered: may('delete', job), danger: true },
  ] as const;
  return (
    <>
      {items
        .filter(({ offered }) => offered)
        .map(({ key, Icon, danger }) => (
          <Menu.Item
            key={key}
            {...(danger && { color: 'red' })}
            leftSection={<Icon size={16} aria-hidden="true" />}
            onClick={() => ask(key)}
          >
            {t(`action.${key}`)}
          </Menu.Item>
        ))}
      <Menu.Item
        leftSection={<IconCopy size={16} aria-hidden="true" />}
        onClick={() => navigate({ href: `/new?from=${job.id}` })}
      >
        {t('action.again')}
      </Menu.Item>
    </>
  );
}

/** Everything that can be done with one job, behind a button. */
export function JobActions({ job, onDeleted }: { job: Job; onDeleted?: () => void }) {
  const { t } = useTranslation('jobs');
  const [asked, setAsked] = useState<Asked>();
  const modal = (what: Asked) => ({ job, opened: asked === what, onClose: () => setAsked(undefined) });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('actions_of', { name: job.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Items job={job} ask={setAsked} />
        </Menu.Dropdown>
      </Menu>
      <CancelJob {...modal('cancel')} />
      <DeleteJob {...modal('delete')} {...(onDeleted && { onDeleted })} />
      <DownloadJob {...modal('download')} />
      <RetryJob {...modal('retry')} />
    </>
  );
}
