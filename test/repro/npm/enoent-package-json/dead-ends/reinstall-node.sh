export npm_config_cache="$PWD/cache"
npm cache clean --force
npm run build
