import { Anchor, Code, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../components/Bytes.tsx';
import { Copy } from '../components/Copy.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { useFormats } from '../components/format.ts';

export interface ListedFile {
  id: number;
  name: string;
  size: number;
  sha256: string;
  records: number | null;
  samples?: number | null;
  mean_r2?: number | null;
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

function Name({ file: { id, name }, hrefOf }: { file: ListedFile } & Pick<ResultFilesProps, 'hrefOf'>) {
  if (!hrefOf) return <Text size="sm">{name}</Text>;
  return (
    <Anchor href={hrefOf(id)} download={name.split('/').at(-1)} size="sm">
      {name}
    </Anchor>
  );
}

/** What was counted in files of variants: samples and quality where they are told. */
function useCounts(files: ListedFile[]): Column<ListedFile>[] {
  const { t } = useTranslation('job');
  const { number, decimal } = useFormats();
  const shown = (value: number | null | undefined, format: (value: number) => string) =>
    value === null || value === undefined ? '–' : format(value);
  const records: Column<ListedFile> = {
    ...{ key: 'records', header: t('files.records'), align: 'right' },
    cell: (file) => shown(file.records, number),
  };
  if (!files.some(({ samples }) => samples !== undefined)) return [records];
  return [
    records,
    {
      ...{ key: 'samples', header: t('files.samples'), align: 'right' },
      cell: (file) => shown(file.samples, number),
    },
    {
      ...{ key: 'r2', header: t('files.mean_r2'), align: 'right' },
      cell: (file) => shown(file.mean_r2, (value) => decimal(value, 3)),
    },
  ];
}

/** Files of results: what they are, how large, how to tell that they came whole. */
export function ResultFiles({ files, hrefOf, more }: ResultFilesProps) {
  const { t } = useTranslation(['job', 'common']);
  const counts = useCounts(files);
  const columns: Column<ListedFile>[] = [
    {
      ...{ key: 'name', header: t('files.name') },
      cell: (file) => <Name file={file} {...(hrefOf && { hrefOf })} />,
    },
    {
      ...{ key: 'size', header: t('files.size'), align: 'right' },
      cell: ({ size }) => <Bytes value={size} />,
    },
    ...counts,
    { key: 'sha256', header: 'SHA-256', align: 'right', cell: (file) => <Digest file={file} /> },
  ];
  if (more) columns.push({ key: 'more', header: t('common:actions'), cell: more });
  return <DataTable caption={t('files.title')} columns={columns} rows={files} rowKey={({ id }) => id} />;
}
