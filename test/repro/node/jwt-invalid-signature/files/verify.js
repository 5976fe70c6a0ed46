const jwt = require('jsonwebtoken');
const { SIGN = 'key-1\n', VERIFY = 'key-1', OPTIONS = '{}', OLD } = process.env;
const token = jwt.sign({ sub: 'u1' }, SIGN);
const keys = OLD ? [VERIFY, OLD] : [VERIFY];
let last;
for (const key of keys) {
  try {
    console.log(jwt.verify(token, key, JSON.parse(OPTIONS)));
    process.exit(0);
  } catch (error) {
    last = error;
  }
}
throw last;
