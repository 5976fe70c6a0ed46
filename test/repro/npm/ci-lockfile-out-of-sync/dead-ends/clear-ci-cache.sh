rm -rf node_modules
npm_config_cache="$PWD/empty-cache" npm ci
