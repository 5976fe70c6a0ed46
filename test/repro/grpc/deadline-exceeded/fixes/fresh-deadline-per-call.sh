cat > fresh.js <<'END'
const { call, end, serve } = require('./service.js');
(async () => {
  await serve((_, answer) => setTimeout(answer, 150, null, 'ok'));
  await call({ deadline: 2000 });
  await call({ deadline: 2000 });        // computed anew in each call
  end(call({ deadline: 2000 }));
})();
END
node fresh.js
