import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { longestName, nameOf } from '../draft/content.ts';
import { useShared } from '../model/context.ts';
import { StepButtons } from '../StepButtons.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { TargetOptions } from './TargetOptions.tsx';

export default function OptionsStep() {
  const { t } = useTranslation('new-job');
  const { store, content } = useShared();
  return (
    <>
      <StepHeading title={t('options.title')} about={t('options.about')} />
      <TextInput
        label={t('options.name')}
        placeholder={nameOf(content)}
        value={content.name}
        maxLength={longestName}
        onChange={({ currentTarget: { value } }) => store.update((before) => ({ ...before, name: value }))}
      />
      <Textarea
        label={t('options.description')}
        description={t('options.description_about')}
        value={content.description}
        maxLength={5000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) =>
          store.update((before) => ({ ...before, description: value }))
        }
      />
      {content.targets.map((target) => (
        <TargetOptions key={`${target.service_id} ${target.panel_id}`} target={target} />
      ))}
      <StepButtons />
    </>
  );
}
