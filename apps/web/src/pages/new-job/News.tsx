import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../components/announce.ts';
import { useFormats } from '../../components/format.ts';
import type { FileState } from './files/use-files.ts';
import { useShared } from './model/context.ts';
import { isRunning, reportShown, shareOf } from './model/verdicts.ts';
import { panelsWithSites } from './model/wanted.ts';
import { steps } from './steps.ts';

/** Of something that goes on, no more than four words are said: each percent would drown the page. */
const quarter = (share: number): number => Math.floor(share * 4) / 4;

function useStepNews(): string {
  const { t } = useTranslation('new-job');
  const { step } = useShared();
  const at = steps.indexOf(step) + 1;
  return t('said.step', { at, count: steps.length, step: t(`steps.${step}`) });
}

function useFilesNews(): string {
  const { t } = useTranslation('new-job');
  const { length: count } = useShared().files;
  return count === 0 ? '' : t('files.chosen', { count });
}

function useCheckNews(): string {
  const { t } = useTranslation('new-job');
  const { percent } = useFormats();
  const { checks, offers, content } = useShared();
  if (isRunning(checks)) return t('said.checking', { share: percent(quarter(shareOf(checks))) });
  if ([...checks.values()].some(({ phase }) => phase === 'stopped')) return t('check.stopped');
  const [panel] = panelsWithSites(offers, content);
  const shown = reportShown(checks, panel?.id);
  return shown ? t('said.checked', { verdict: t(`check.verdict.${shown.document.verdict}`) }) : '';
}

function useMendingNews(): string {
  const { t } = useTranslation('new-job');
  const { percent, number } = useFormats();
  const { mending } = useShared();
  if (mending.state.phase === 'running')
    return t('said.mending', { share: percent(quarter(mending.state.share)) });
  const { last } = mending;
  if (!last) return '';
  return t('said.mended', { changes: t('mend.done', { count: last.total, shown: number(last.total) }) });
}

function useUploadNews({ name, upload }: FileState): string {
  const { t } = useTranslation('new-job');
  const { percent } = useFormats();
  if (!upload || upload.phase === 'reading') return '';
  const { phase, sent, total } = upload;
  const state = phase === 'sending' ? percent(quarter(total === 0 ? 1 : sent / total)) : t(`upload.${phase}`);
  return t('said.upload', { name, state });
}

function UploadNews({ file }: { file: FileState }) {
  useAnnouncement(useUploadNews(file));
  return null;
}

/** What changes on the page of a new job, for those who do not see it. */
export function News() {
  const { files } = useShared();
  useAnnouncement(useStepNews());
  useAnnouncement(useFilesNews());
  useAnnouncement(useCheckNews());
  useAnnouncement(useMendingNews());
  return files.map((file) => <UploadNews key={file.key} file={file} />);
}
