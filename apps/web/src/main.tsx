import './app/styles.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startLanguage } from './app/language.ts';
import { reloadWhenReplaced } from './app/replaced.ts';
import { registerServiceWorker } from './offline/register.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

reloadWhenReplaced();
await startLanguage();
createRoot(root).render(<App />);
await registerServiceWorker();
