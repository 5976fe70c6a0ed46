# The host stands in the lock file only.
export npm_config_omit_lockfile_registry_resolved=false
(cd shop && npm config set registry "http://127.0.0.1:$PORT" --location=project)
node registry.js npm install @acme/ui --prefix shop
sed -i.bak "s|http://127.0.0.1:$PORT|http://npm.corp.invalid|" shop/package-lock.json && rm -rf shop/node_modules
export npm_config_cache="$PWD/cache"
grep resolved shop/package-lock.json
node registry.js npm ci --prefix shop --fetch-retries=0 2>/dev/null && exit 1
node registry.js npm ci --prefix shop --replace-registry-host=always
