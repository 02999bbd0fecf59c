import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something that is shown this once, to be copied. Announced when it appears. */
export function Secret({ title, hint, value }: { title: string; hint: string; value: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="petrol" title={title} role="status">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{hint}</Text>
        <Group gap="xs">
          <Code fz="sm" data-secret="">
            {value}
          </Code>
          <CopyButton value={value}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {t(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Alert>
  );
}
