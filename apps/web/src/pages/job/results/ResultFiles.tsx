import { Anchor, Code, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../../components/Bytes.tsx';
import { Copy } from '../../../components/Copy.tsx';
import { type Column, DataTable } from '../../../components/DataTable.tsx';
import { useFormats } from '../../../components/format.ts';

export interface ListedFile {
  id: number;
  name: string;
  size: number;
  sha256: string;
  records: number | null;
  samples: number | null;
  mean_r2: number | null;
}

function Digest({ file }: { file: ListedFile }) {
  const { t } = useTranslation('job');
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      <Code title={file.sha256}>{file.sha256.slice(0, 12)}…</Code>
      <Copy value={file.sha256} what={t('files.digest_of', { name: file.name })} />
    </Group>
  );
}

export interface ResultFilesProps {
  files: ListedFile[];
  /** Where a file is downloaded; absent: it can't be. */
  hrefOf?: (id: number) => string;
  /** More of each file, as a button to look into it. */
  more?: (file: ListedFile) => React.ReactNode;
}

/** Files of results: what they are, how large, how to tell that they came whole. */
export function ResultFiles({ files, hrefOf, more }: ResultFilesProps) {
  const { t } = useTranslation('job');
  const { number, decimal } = useFormats();
  const count = (value: number | null) => (value === null ? '–' : number(value));
  const columns: Column<ListedFile>[] = [
    {
      ...{ key: 'name', header: t('files.name') },
      cell: ({ id, name }) =>
        hrefOf ? (
          <Anchor href={hrefOf(id)} download={name.split('/').at(-1)} size="sm">
            {name}
          </Anchor>
        ) : (
          <Text size="sm">{name}</Text>
        ),
    },
    {
      ...{ key: 'size', header: t('files.size'), align: 'right' },
      cell: ({ size }) => <Bytes value={size} />,
    },
    {
      ...{ key: 'records', header: t('files.records'), align: 'right' },
      cell: ({ records }) => count(records),
    },
    {
      ...{ key: 'samples', header: t('files.samples'), align: 'right' },
      cell: ({ samples }) => count(samples),
    },
    {
      ...{ key: 'r2', header: t('files.mean_r2'), align: 'right' },
      cell: ({ mean_r2 }) => (mean_r2 === null ? '–' : decimal(mean_r2, 3)),
    },
    { key: 'sha256', header: 'SHA-256', align: 'right', cell: (file) => <Digest file={file} /> },
  ];
  if (more) columns.push({ key: 'more', header: '', cell: more });
  return <DataTable caption={t('files.title')} {...{ columns }} rows={files} rowKey={({ id }) => id} />;
}
