import type { HttpServer, TaskQueue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { CredentialStored } from './credentials.ts';
import { credentialRoutes, termRoutes } from './routes/credential.ts';
import { credentialTestRoute } from './routes/credential-test.ts';
import { healthRoutes } from './routes/health.ts';
import { myTermsRoute } from './routes/my-terms.ts';
import { panelSitesRoutes } from './routes/panel-sites.ts';
import { panelRoutes } from './routes/panels.ts';
import { readSitesRoutes } from './routes/read-sites.ts';
import { registryRoutes } from './routes/registry.ts';
import { trialRoute } from './routes/trial.ts';
import { watchAll, watchService } from './watch.ts';

export { connectorFor } from './connections.ts';
export { credentialState, markCredentialRefused } from './credentials.ts';
export { panelFor } from './panel-sites/panel.ts';
export { connectorProblem } from './problems.ts';
export { requirePanel, requireService } from './services.ts';
export { acceptTerms } from './terms.ts';
export type { Panel, Service } from './types.ts';
export { startServiceWorkers } from './watch.ts';

export const serviceTasks: TaskQueue[] = [watchService, watchAll];

export async function registerServices(
  app: HttpServer,
  context: Context,
  stored: CredentialStored,
): Promise<void> {
  registryRoutes(app, context);
  trialRoute(app, context);
  healthRoutes(app, context);
  panelRoutes(app, context);
  panelSitesRoutes(app, context);
  readSitesRoutes(app, context);
  credentialRoutes(app, context, stored);
  credentialTestRoute(app, context, stored);
  termRoutes(app, context);
  myTermsRoute(app, context);
}
