/** Of the service worker, which can't share a file with the app: its bundle may import nothing. */
export const stores = { pages: 'pages-v1', answers: 'answers-v1' };

const ofPage = /^\/(assets|api\/v1)\//;

/** What was loaded past the worker: it was not there yet. */
function missed(entries: PerformanceEntryList): string[] {
  const past = entries.filter(
    (entry) => entry instanceof PerformanceResourceTiming && entry.workerStart === 0,
  );
  const urls = past.map(({ name }) => new URL(name));
  return urls.filter((u) => u.origin === window.location.origin && ofPage.test(u.pathname)).map(String);
}

/** What the first load brought is asked for once more through the worker; assets come from the browser's cache. */
async function keepFirstLoad(): Promise<void> {
  const asked = new Set<string>();
  new PerformanceObserver((list) => {
    for (const url of missed(list.getEntries()).filter((found) => !asked.has(found))) {
      asked.add(url);
      fetch(url).catch(() => undefined);
    }
  }).observe({ type: 'resource', buffered: true });
  await (await caches.open(stores.pages)).add('/').catch(() => undefined);
}

/** Registers the worker that keeps the app at hand without the hub. Where it can't, the app works as before. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const first = navigator.serviceWorker.controller === null;
  if (first) navigator.serviceWorker.addEventListener('controllerchange', keepFirstLoad, { once: true });
  try {
    await navigator.serviceWorker.register('/service-worker.js');
  } catch {
    // Private windows and old browsers.
  }
}

/** Another user, or none: nothing that the hub answered to the one before stays. */
export async function forgetAnswers(): Promise<void> {
  if ('caches' in window) await caches.delete(stores.answers);
}
