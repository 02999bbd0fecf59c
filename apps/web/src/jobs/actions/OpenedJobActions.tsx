import type { Job } from '@imputehub/client';
import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBan, IconCopy, IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelJob } from './CancelJob.tsx';
import { DeleteJob } from './DeleteJob.tsx';
import { DownloadJob } from './DownloadJob.tsx';
import { JobTrigger } from './JobTrigger.tsx';
import { RetryJob } from './RetryJob.tsx';
import { may } from './rules.ts';

export interface JobActionsProps {
  job: Job;
  onDeleted?: () => void;
}

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
        onClick={() => navigate({ to: '/new', search: { from: job.id } })}
      >
        {t('action.again')}
      </Menu.Item>
    </>
  );
}

type DialogProps = JobActionsProps & { asked: Asked; opened: boolean; onClose: () => void };

function Dialog({ asked, job, opened, onClose, onDeleted }: DialogProps) {
  const modal = { job, opened, onClose };
  switch (asked) {
    case 'cancel':
      return <CancelJob {...modal} />;
    case 'delete':
      return <DeleteJob {...modal} {...(onDeleted && { onDeleted })} />;
    case 'download':
      return <DownloadJob {...modal} />;
    case 'retry':
      return <RetryJob {...modal} />;
  }
}

export default function OpenedJobActions({ job, onDeleted }: JobActionsProps) {
  const [asked, setAsked] = useState<Asked>();
  const [opened, { open, close }] = useDisclosure();
  const target = useRef<HTMLButtonElement>(null);
  const ask = (what: Asked) => {
    setAsked(what);
    open();
  };
  return (
    <>
      <Menu position="bottom-end" defaultOpened returnFocus={false} onClose={() => target.current?.focus()}>
        <Menu.Target>
          <JobTrigger job={job} ref={target} />
        </Menu.Target>
        <Menu.Dropdown>
          <Items job={job} ask={ask} />
        </Menu.Dropdown>
      </Menu>
      {asked && <Dialog {...{ asked, job, opened }} onClose={close} {...(onDeleted && { onDeleted })} />}
    </>
  );
}
