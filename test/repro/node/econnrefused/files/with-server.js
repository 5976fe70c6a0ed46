// Runs the client once the server listens, then stops both.
const { fork, spawn } = require('node:child_process');
const server = fork('server.js');
server.once('message', () => {
  spawn('node', ['client.js'], { stdio: 'inherit' }).on('exit', (status) => {
    server.kill();
    process.exitCode = status ?? 1;
  });
});
