import { missingPieces } from '../api/problem.ts';

const key = 'imputehub-reloaded-at';

const recently = () => Date.now() - Number(sessionStorage.getItem(key) ?? 0) < 60_000;

async function reachable(): Promise<boolean> {
  const response = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined);
  return response?.ok === true;
}

/**
 * A page that was opened before the hub was updated asks for pieces that are gone: it is loaded anew, at most once a
 * minute, so that a piece that is missing for another reason does not reload for ever. Without the hub it stays as it is.
 */
export function reloadWhenReplaced(): void {
  window.addEventListener('vite:preloadError', async ({ payload }) => {
    missingPieces.add(payload);
    if (recently() || !(await reachable())) return;
    sessionStorage.setItem(key, String(Date.now()));
    window.location.reload();
  });
}
