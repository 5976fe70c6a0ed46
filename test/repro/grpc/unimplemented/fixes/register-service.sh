cat > register.js <<'END'
const { call, end, serve } = require('./service.js');
(async () => {
  await serve(process.env.REGISTER ? (_, answer) => answer(null, 'ok') : undefined);
  end(call());
})();
END
node register.js 2> before.log && exit 1
grep -q UNIMPLEMENTED before.log && REGISTER=1 node register.js
