export { secretFile } from './key-file.ts';
export { randomPassword, randomToken } from './random.ts';
export { createVault, type Vault } from './vault.ts';
