import './app/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startLanguage } from './app/language.ts';
import { queryClient } from './app/query-client.ts';
import { reloadWhenReplaced } from './app/replaced.ts';
import { router } from './app/router.ts';
import { watchSession } from './app/signed-out.ts';
import { registerServiceWorker } from './offline/register.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

reloadWhenReplaced();
watchSession(queryClient, router);
await startLanguage();
createRoot(root).render(<App />);
await registerServiceWorker();
