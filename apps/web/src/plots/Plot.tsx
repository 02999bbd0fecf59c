import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure, useElementSize } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { ProblemAlert } from '../components/ProblemAlert.tsx';
import type { Area, Axis } from './Axes.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { type Numbers, tsvOf } from './numbers.ts';
import classes from './Plot.module.css';
import { Surface } from './Surface.tsx';
import { pngOf, saveAs, svgOf } from './save.ts';
import { type SaveAs, Toolbar } from './Toolbar.tsx';
import { useView } from './use-view.ts';
import type { View } from './view.ts';

export interface PlotProps {
  title: string;
  /** What it shows in a sentence, with the number that matters: for those too who can't see it. */
  summary: string;
  /** Everything there is. */
  full: View;
  axes: { x: Axis; y: Axis };
  /** Zooms both axes, not x alone. */
  both?: boolean;
  numbers: Numbers;
  /** Of what is saved, without its ending. */
  filename: string;
  /** Beside the title: what else is chosen. */
  controls?: ReactNode;
  /** Marks, in pixels of the area. */
  children: (area: Area) => ReactNode;
}

const height = 300;

async function fileOf(as: SaveAs, svg: SVGSVGElement, numbers: Numbers): Promise<Blob> {
  if (as === 'tsv') return new Blob([tsvOf(numbers)], { type: 'text/tab-separated-values' });
  return as === 'svg' ? svgOf(svg) : await pngOf(svg);
}

/** A plot: zoomed by buttons or by drawing a box, its numbers as a table, saved as SVG, PNG or TSV. */
export function Plot(props: PlotProps) {
  const { title, summary, full, axes, both = false, numbers, filename, controls, children } = props;
  const control = useView(full, both);
  const [numbersShown, { toggle }] = useDisclosure();
  const [problem, setProblem] = useState<unknown>(null);
  const { ref, width } = useElementSize();
  const svg = useRef<SVGSVGElement>(null);
  const save = async (as: SaveAs) => {
    if (!svg.current) return;
    try {
      saveAs(await fileOf(as, svg.current, numbers), `${filename}.${as}`);
      setProblem(null);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <Paper withBorder p="sm" component="figure" className={classes.figure}>
      <Stack gap="xs">
        <Group component="figcaption" justify="space-between" align="flex-start" gap="xs">
          <div>
            <Title order={3}>{title}</Title>
            <Text size="sm" c="dimmed">
              {summary}
            </Text>
          </div>
          {controls}
        </Group>
        <div ref={ref} style={{ minHeight: height }}>
          {width > 0 && (
            <Surface {...{ title, summary, axes, control, both, width, height, svg }}>{children}</Surface>
          )}
        </div>
        <Toolbar {...{ title, control, numbersShown }} onNumbers={toggle} onSave={save} />
        <ProblemAlert error={problem} />
        {numbersShown && <NumbersTable title={title} numbers={numbers} />}
      </Stack>
    </Paper>
  );
}
