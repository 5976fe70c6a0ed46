export npm_config_cache="$PWD/cache"
rm -rf node_modules && npm cache clean --force
npm run build
