// Starts an old instance of server.js, then runs the command given, then stops the old one.
const { fork, spawnSync } = require('node:child_process');
const old = fork('server.js', { env: { ...process.env, ONCE: '' } });
old.once('message', () => {
  const [command, ...args] = process.argv.slice(2);
  const env = { ...process.env, OLD: String(old.pid), ONCE: '1' };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  old.kill('SIGKILL');
  process.exitCode = status ?? 1;
});
