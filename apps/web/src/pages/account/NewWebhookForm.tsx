import { take } from '@imputehub/client';
import { Checkbox, Group, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Form } from '../../components/Form.tsx';
import { entered } from '../../components/form-fields.ts';
import { isKind, kinds } from './kinds.ts';
import type { ShownSecret } from './webhook-shapes.ts';
import { nameOf, webhooksKey } from './webhooks-query.ts';

function Kinds() {
  const { t } = useTranslation('account');
  return (
    <Checkbox.Group label={t('webhooks.kinds')} description={t('webhooks.all_kinds')}>
      <Group gap="xs" mt={4}>
        {kinds.map((kind) => (
          <Checkbox key={kind} name="kinds" value={kind} label={t(`kinds.${kind}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

export function NewWebhookForm({ onMade }: { onMade: (shown: ShownSecret) => void }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const [made, setMade] = useState(0);
  const add = async (fields: FormData, form: HTMLFormElement) => {
    const body = {
      url: entered(fields, 'url'),
      description: entered(fields, 'description'),
      kinds: fields.getAll('kinds').map(String).filter(isKind),
    };
    const webhook = await take(api.POST('/api/v1/webhooks', { body }));
    onMade({ name: nameOf(webhook), secret: webhook.secret });
    form.reset();
    setMade((count) => count + 1);
    await queries.invalidateQueries({ queryKey: webhooksKey });
  };
  return (
    <Paper withBorder p="md" maw="40rem">
      <Stack gap="sm">
        <Title order={2}>{t('webhooks.new')}</Title>
        <Form onSubmit={add} action={t('webhooks.add')}>
          <TextInput
            name="url"
            type="url"
            label={t('webhooks.url')}
            description={t('webhooks.url_hint')}
            required
          />
          <TextInput name="description" label={t('webhooks.description')} maxLength={200} />
          <Kinds key={made} />
        </Form>
      </Stack>
    </Paper>
  );
}
