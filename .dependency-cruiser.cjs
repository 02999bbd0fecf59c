/** What may import what. The picture these rules draw is in docs/architecture.md. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'A cycle means two pieces are really one.'),
    forbid(
      'no-unresolved',
      {},
      { couldNotResolve: true },
      'An import that does not resolve fails at run time.',
    ),
    forbid(
      'genotypes-stands-alone',
      { path: '^packages/genotypes' },
      { path: '^(apps|packages/(?!genotypes))' },
      'Files in, findings out: it also runs in a browser.',
    ),
    forbid(
      'the-check-runs-anywhere',
      {
        path: '^packages/genotypes/src/((scan|vcf|quality-control|validate|check|panel|services|build|browser)/|(fix|formats)/(?!node/))|/bgzf/(blocks|defects)\\.ts$',
        pathNot:
          '/(quality-control/run|validate/(file|validate)|check/index|panel/sites-file)\\.ts$|\\.test\\.ts$',
      },
      {
        path: '^(node:|fs|stream|zlib|os|worker_threads|util)|^packages/genotypes/src/(threads|node|(fix|formats)/node|bgzf/(?!blocks|defects))',
      },
      'Reading, inflating and threads are handed in: the rules and the scanner also run in a browser worker.',
    ),
    forbid(
      'connectors-know-genotypes-only',
      { path: '^packages/connectors' },
      { path: '^(apps|packages/(?!connectors|genotypes))' },
      'A connector knows a remote service and nothing of the hub.',
    ),
    forbid(
      'platform-stands-alone',
      { path: '^packages/platform' },
      { path: '^(apps|packages/(?!platform))' },
      'Hub and node stand on it.',
    ),
    forbid(
      'client-stands-alone',
      { path: '^packages/client' },
      { path: '^(apps|packages/(?!client))' },
      'The API client knows the API and nothing else.',
    ),
    forbid(
      'web-knows-the-api-only',
      { path: '^apps/web' },
      { path: '^packages/(?!client/src/|genotypes/src/(browser|check|services|findings))' },
      'It reaches the hub through the client, and checks files by the part of genotypes that runs in a browser.',
    ),
    forbid(
      'web-pages-stand-apart',
      { path: '^apps/web/src/pages/([^/]+)/' },
      { path: '^apps/web/src/pages/(?!$1/)' },
      'A page is loaded when needed: what two share belongs to components.',
    ),
    forbid(
      'no-app-from-outside',
      { path: '^(apps/([^/]+)|packages)/' },
      { path: '^apps/([^/]+)/', pathNot: '^apps/$2/' },
      'Nothing imports an app.',
    ),
    forbid(
      'domains-by-index',
      { path: '^apps/hub/src/([^/]+)/' },
      {
        path: '^apps/hub/src/(?!$1/)(admin|audit|checks|drafts|fixes|jobs|services|files|users|notifications)/',
        pathNot: '/index\\.ts$',
      },
      'A domain uses another only through its index.',
    ),
    forbid(
      'store-only-from-its-domain',
      { path: '/routes/', pathNot: '\\.test\\.ts$' },
      { path: '/store(\\.ts|/)' },
      'Routes call the rules, and the rules call the SQL.',
    ),
    forbid(
      'rules-know-no-routes',
      { path: '^apps/hub/src/[^/]+/(?!routes/|index\\.ts|plugin\\.ts)', pathNot: '\\.test\\.ts$' },
      { path: '/routes/' },
      'HTTP shape stays in routes.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.test\\.ts$|/generated/|^apps/web/dist)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
