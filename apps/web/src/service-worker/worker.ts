import { answer } from './answers.ts';
import { asset } from './assets.ts';
import { isAnswer, isAsset, isPage } from './kinds.ts';
import { page } from './pages.ts';

declare const self: ServiceWorkerGlobalScope;

// The page that is open goes on with the worker at once: what it loads from now on is there without the hub.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  if (isPage(request, url)) event.respondWith(page(request, later));
  else if (isAsset(url)) event.respondWith(asset(request, later));
  else if (isAnswer(request, url)) event.respondWith(answer(request, later));
});
