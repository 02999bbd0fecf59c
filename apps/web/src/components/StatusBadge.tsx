import type { Job } from '@imputehub/client';
import { Badge } from '@mantine/core';
import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHourglass,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export type JobStatus = Job['status'];

const looks = {
  pending: { color: 'gray', Icon: IconClock },
  queued: { color: 'grape', Icon: IconHourglass },
  running: { color: 'petrol', Icon: IconPlayerPlay },
  completed: { color: 'green', Icon: IconCircleCheck },
  failed: { color: 'red', Icon: IconCircleX },
  cancelled: { color: 'gray', Icon: IconBan },
} as const satisfies Record<JobStatus, unknown>;

/** State of a job in word, sign and colour: never by colour alone. */
export function StatusBadge({ status }: { status: JobStatus }) {
  const { t } = useTranslation();
  const { color, Icon } = looks[status];
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      // In a narrow column the word would be cut.
      miw="max-content"
      data-status={status}
      leftSection={<Icon size={13} aria-hidden="true" />}
    >
      {t(`status.${status}`)}
    </Badge>
  );
}
