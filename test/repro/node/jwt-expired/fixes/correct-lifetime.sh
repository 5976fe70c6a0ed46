# "900" without a unit is milliseconds: the token is over before it is used.
cat > lifetime.js <<'END'
const jwt = require('jsonwebtoken');
const seconds = (expiresIn) => { const { iat, exp } = jwt.decode(jwt.sign({}, 'test-key', { expiresIn })); return exp - iat; };
console.log(seconds('900'), seconds(900), seconds('15m'));
process.exit(seconds('900') < 1 && seconds(900) === 900 && seconds('15m') === 900 ? 0 : 1);
END
node lifetime.js
