# A process that is killed leaves its socket file behind.
export SOCKET="$PWD/app.sock"
node -e 'require("http").createServer().listen(process.env.SOCKET, () => process.kill(process.pid, "SIGKILL"))'
ONCE=1 node server.js 2>/dev/null && exit 1
rm app.sock
ONCE=1 node server.js
