import { attachSites, type Panel } from '@imputehub/client';
import { Button, FileInput, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client.ts';
import { keys } from '../../../../api/keys.ts';
import { Dialog } from '../../../../components/Dialog.tsx';
import { Form } from '../../../../components/Form.tsx';
import { useFormats } from '../../../../components/format.ts';
import { ProblemAlert } from '../../../../components/ProblemAlert.tsx';
import { toast } from '../../../../components/toast.ts';
import { useAct } from '../../../../components/use-act.ts';
import { useSubmit } from '../../../../components/use-submit.ts';
import type { UploadState } from '../../../../uploads/types.ts';
import { uploadFile } from '../../../../uploads/upload-file.ts';
import { SitesProgress } from './SitesProgress.tsx';

/** Sends the file; leaving the dialog stops it, nothing has changed then, and the same file goes on where it was. */
function useAttach({ id, name }: Panel, onDone: () => void) {
  const { t } = useTranslation('admin');
  const act = useAct();
  const [sent, setSent] = useState<UploadState>();
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);
  const begin = () => {
    control.current = new AbortController();
    return control.current;
  };
  const attach = async (file: File) => {
    const { signal } = begin();
    try {
      const uploaded = await uploadFile(file, signal, setSent);
      signal.throwIfAborted();
      await act(attachSites(api, id, uploaded), keys.panels);
    } finally {
      setSent(undefined);
    }
    onDone();
    await toast(t('panels.attached', { name }));
  };
  return { attach, sent };
}

function Present({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const { number } = useFormats();
  const act = useAct();
  const { run, busy, error } = useSubmit(async () => {
    const params = { path: { id: panel.id } };
    await act(api.DELETE('/api/v1/reference-panels/{id}/sites', { params }), keys.panels);
    onClose();
  });
  if (panel.sites === null) return <Text size="sm">{t('panels.sites_none')}</Text>;
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        {t('panels.sites_there', { count: panel.sites.count, shown: number(panel.sites.count) })}
      </Text>
      <Button variant="default" size="compact-sm" loading={busy} onClick={run}>
        {t('panels.detach')}
      </Button>
      <ProblemAlert error={error} />
    </Stack>
  );
}

/** The sites of a panel: what files are held against. */
export function SitesDialog({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const [file, setFile] = useState<File | null>(null);
  const { attach, sent } = useAttach(panel, onClose);
  const back = (
    <Button variant="default" onClick={onClose}>
      {t('common:cancel')}
    </Button>
  );
  return (
    <Dialog opened onClose={onClose} title={t('panels.sites_of', { name: panel.name })}>
      <Stack gap="md">
        <Present panel={panel} onClose={onClose} />
        <Form onSubmit={async () => file && (await attach(file))} action={t('panels.attach')} others={back}>
          <FileInput
            label={t('panels.file')}
            description={t('panels.file_about')}
            placeholder={t('panels.choose')}
            value={file}
            onChange={setFile}
            required
          />
          {sent && <SitesProgress sent={sent} />}
        </Form>
      </Stack>
    </Dialog>
  );
}
