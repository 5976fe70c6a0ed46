cat > drain.js <<'END'
const { call, end, serve } = require('./service.js');
(async () => {
  const server = await serve((_, answer) => {
    server.tryShutdown(() => {});             // the SIGTERM comes while the call is open
    setTimeout(answer, 200, null, 'ok');
  });
  end(call({ deadline: 5000 }));
})();
END
sed 's/tryShutdown(() => {})/forceShutdown()/' drain.js > abrupt.js
node abrupt.js 2> before.log && exit 1
node drain.js
