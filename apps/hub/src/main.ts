import { closeOnSignals, createLogger } from '@imputehub/platform';
import { startHub } from './boot.ts';
import { hubConfig } from './config.ts';

const config = hubConfig().values;
const log = createLogger('hub', config.logLevel);
const hub = await startHub(config, log);
closeOnSignals(hub.shutdown, log);
