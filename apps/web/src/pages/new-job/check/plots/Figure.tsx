import { Paper, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Figure.module.css';

export interface FigureProps {
  title: string;
  about?: string;
  /** The drawing; its numbers stand in the table below it. */
  children: ReactNode;
  headers: string[];
  rows: (string | number)[][];
}

/** A plot, and its numbers as a table that is opened when wanted. */
export function Figure({ title, about, children, headers, rows }: FigureProps) {
  const { t } = useTranslation('new-job');
  return (
    <Paper withBorder p="sm" component="figure" m={0}>
      <Title order={4} size="sm">
        {title}
      </Title>
      {about !== undefined && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
      {children}
      <details>
        <summary className={classes.summary} aria-label={`${t('plots.numbers')}: ${title}`}>
          {t('plots.numbers')}
        </summary>
        <Table aria-label={title} verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              {headers.map((header) => (
                <Table.Th key={header} scope="col">
                  {header}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.join('\t')}>
                {row.map((cell, i) => (
                  <Table.Td key={headers[i]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </Paper>
  );
}
