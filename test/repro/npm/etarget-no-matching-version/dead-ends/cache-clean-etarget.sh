export npm_config_cache="$PWD/cache"
npm cache clean --force
npm install --no-audit --no-fund --prefer-offline
