const key = 'imputehub-reloaded-at';

/**
 * A page that was opened before the hub was updated asks for pieces that are gone: it is loaded anew, at most once a
 * minute, so that a piece that is missing for another reason does not reload for ever.
 */
export function reloadWhenReplaced(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < 60_000 || !navigator.onLine) return;
    event.preventDefault();
    sessionStorage.setItem(key, String(Date.now()));
    window.location.reload();
  });
}
