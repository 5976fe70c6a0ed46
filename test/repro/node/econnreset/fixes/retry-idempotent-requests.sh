npm install --no-audit --no-fund --prefer-offline undici@7.16.0
cat > client.mjs <<'END'
import { Agent, RetryAgent, request } from 'undici';
const dispatcher = new RetryAgent(new Agent(), { maxRetries: 2, minTimeout: 10, methods: ['GET', 'HEAD', 'PUT', 'DELETE'] });
const { body } = await request(`http://127.0.0.1:${process.env.PORT}/`, { dispatcher });
console.log(await body.text());
process.exit(0);
END
RESETS=1 node server.js client.mjs
