npm pkg set "engines.node=>=20.19"
npm install --no-audit --no-fund --prefer-offline
