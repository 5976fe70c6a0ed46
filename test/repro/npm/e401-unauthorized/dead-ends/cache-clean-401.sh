export npm_config_cache="$PWD/cache"
npm cache clean --force && rm -rf shop/node_modules
bash "$REPRO/error.sh"
