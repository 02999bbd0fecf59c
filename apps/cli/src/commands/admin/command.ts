import type { Command } from 'commander';
import { examples } from '../../output.ts';
import { addAudit } from './audit.ts';
import { addOperations } from './operations.ts';
import { addSites } from './sites.ts';
import { addUsers } from './users.ts';

export function addAdmin(program: Command): void {
  const admin = program
    .command('admin')
    .description('run a hub: accounts, audit log, background work, sites of panels (administrators)')
    .addHelpText(
      'after',
      examples(
        'imputehub admin users add ann --email ann@example.org',
        'imputehub admin audit --actor ann',
        'imputehub admin queues',
        'imputehub admin workers',
        'imputehub admin sites 4 panel.sites.gz',
      ),
    );
  addUsers(admin);
  addAudit(admin);
  addOperations(admin);
  addSites(admin);
}
