const jwt = require('jsonwebtoken');
const now = Math.floor(Date.now() / 1000);
const token = jwt.sign({ sub: 'u1', iat: now - 3600, exp: now - 5 }, 'test-key');
const refresh = () => jwt.sign({ sub: 'u1' }, 'test-key', { expiresIn: process.env.EXPIRES ?? '15m' });
const attempt = (one) => console.log(jwt.verify(one, 'test-key', { clockTolerance: Number(process.env.TOLERANCE ?? 0) }));
if (process.env.REFRESH) attempt(refresh());
else attempt(token);
