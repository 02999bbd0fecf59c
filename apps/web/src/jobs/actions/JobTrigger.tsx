import type { Job } from '@imputehub/client';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

/** The button of the menu of one job. */
export const JobTrigger = ({ job, ...more }: { job: Job } & ComponentProps<typeof ActionIcon<'button'>>) => {
  const { t } = useTranslation('jobs');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-haspopup="menu"
      aria-label={t('actions_of', { name: job.name })}
      {...more}
    >
      <IconDots size={18} />
    </ActionIcon>
  );
};
