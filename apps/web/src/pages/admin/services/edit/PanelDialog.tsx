import { type Panel, take } from '@imputehub/client';
import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client.ts';
import { keys } from '../../../../api/keys.ts';
import { Dialog } from '../../../../components/Dialog.tsx';
import { Form } from '../../../../components/Form.tsx';
import { entered } from '../../../../components/form-fields.ts';
import { useAct } from '../../../../components/use-act.ts';

function factsIn(fields: FormData): Pick<Panel, 'build' | 'samples'> {
  const build = entered(fields, 'build');
  const samples = entered(fields, 'samples');
  return {
    build: build === 'hg19' || build === 'hg38' ? build : null,
    samples: samples === '' ? null : Number(samples),
  };
}

/** What the service of a panel does not tell. */
export function PanelDialog({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'services', 'common']);
  const act = useAct();
  const save = async (fields: FormData) => {
    const options = { params: { path: { id: panel.id } }, body: factsIn(fields) };
    await act(take(api.PATCH('/api/v1/reference-panels/{id}', options)), keys.panels);
    onClose();
  };
  const back = (
    <Button variant="default" onClick={onClose}>
      {t('common:cancel')}
    </Button>
  );
  return (
    <Dialog opened onClose={onClose} title={panel.name}>
      <Form onSubmit={save} action={t('common:save')} others={back}>
        <Text size="sm">{t('panels.edit_about')}</Text>
        <NativeSelect
          name="build"
          label={t('services:panels.build')}
          defaultValue={panel.build ?? ''}
          data={[{ value: '', label: t('services:panels.not_told') }, 'hg19', 'hg38']}
          data-autofocus
        />
        <TextInput
          name="samples"
          type="number"
          inputMode="numeric"
          label={t('services:panels.samples')}
          description={t('panels.samples_about')}
          defaultValue={panel.samples ?? ''}
          min={1}
          max={2_147_483_647}
        />
      </Form>
    </Dialog>
  );
}
