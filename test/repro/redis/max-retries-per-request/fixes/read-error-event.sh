npm i --no-audit --no-fund --prefer-offline --silent ioredis@5.8.2
node app.mjs 2>&1 | grep -m1 'redis: ECONNREFUSED'
