import { checkReportSchema } from '@imputehub/genotypes/check-schema';
import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';

const schemaShape = z.record(z.string(), z.unknown()).meta({ examples: [{ type: 'object' }] });

/** Open to everybody: whoever got a report may want to read it by program. */
export function schemaRoute(app: HttpServer): void {
  const schema = {
    tags: ['checks'],
    summary: 'The JSON schema of a report',
    description: 'Draft 2020-12. `imputehub check --schema` prints the same.',
    operationId: 'getCheckReportSchema',
    security: [],
    response: { 200: schemaShape },
  };
  const found = schemaShape.parse(checkReportSchema());
  app.get('/api/v1/schemas/check-report.json', { schema }, async () => found);
}
