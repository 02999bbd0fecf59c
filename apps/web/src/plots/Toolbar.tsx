import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconDownload,
  IconTable,
  IconZoomIn,
  IconZoomOut,
  IconZoomReset,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ViewControl } from './use-view.ts';

export type SaveAs = 'svg' | 'png' | 'tsv';

const size = 16;

function ZoomButtons({ control, title }: { control: ViewControl; title: string }) {
  const { t } = useTranslation('job');
  const buttons = [
    { word: 'zoom_in', Icon: IconZoomIn, act: () => control.zoom(2), off: false },
    { word: 'zoom_out', Icon: IconZoomOut, act: () => control.zoom(1 / 2), off: control.whole },
    { word: 'left', Icon: IconArrowLeft, act: () => control.pan(-1 / 2), off: control.whole },
    { word: 'right', Icon: IconArrowRight, act: () => control.pan(1 / 2), off: control.whole },
    { word: 'reset', Icon: IconZoomReset, act: control.reset, off: control.whole },
  ] as const;
  return (
    <Group gap={4} role="group" aria-label={t('plot.zoom_of', { title })}>
      {buttons.map(({ word, Icon, act, off }) => (
        <ActionIcon
          key={word}
          variant="default"
          size="md"
          aria-label={t(`plot.${word}`)}
          title={t(`plot.${word}`)}
          onClick={act}
          disabled={off}
        >
          <Icon size={size} aria-hidden="true" />
        </ActionIcon>
      ))}
    </Group>
  );
}

function SaveMenu({ title, onSave }: { title: string; onSave: (as: SaveAs) => void }) {
  const { t } = useTranslation('job');
  const items: SaveAs[] = ['svg', 'png', 'tsv'];
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={size} aria-hidden="true" />}
          aria-label={t('plot.save_of', { title })}
        >
          {t('plot.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((as) => (
          <Menu.Item key={as} onClick={() => onSave(as)}>
            {t(`plot.as_${as}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export interface ToolbarProps {
  title: string;
  control: ViewControl;
  numbersShown: boolean;
  onNumbers: () => void;
  onSave: (as: SaveAs) => void;
}

/** Everything that can be done with a plot, by keyboard too. */
export function Toolbar({ title, control, numbersShown, onNumbers, onSave }: ToolbarProps) {
  const { t } = useTranslation('job');
  return (
    <Group gap="xs" justify="space-between">
      <ZoomButtons control={control} title={title} />
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconTable size={size} aria-hidden="true" />}
          aria-expanded={numbersShown}
          aria-label={t('plot.numbers_of', { title })}
          onClick={onNumbers}
        >
          {t('plot.numbers')}
        </Button>
        <SaveMenu title={title} onSave={onSave} />
      </Group>
    </Group>
  );
}
