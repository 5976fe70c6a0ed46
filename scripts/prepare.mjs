// Runs after `npm ci`: builds dist and, in a git checkout, switches the commit hook on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
const tsc = 'node_modules/typescript/bin/tsc';

// Installed with --omit=dev there is no compiler: the published dist is used as it is.
if (existsSync(tsc)) {
  const status = run(process.execPath, ['scripts/build.mjs']);
  if (status !== 0) process.exit(status);
}
if (existsSync('.git') && existsSync('.githooks')) {
  run('git', ['config', 'core.hooksPath', '.githooks']);
}
