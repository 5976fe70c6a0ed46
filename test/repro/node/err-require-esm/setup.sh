mkdir -p node_modules/pkg
echo '{ "name": "pkg", "version": "3.0.0", "type": "module", "main": "index.js" }' > node_modules/pkg/package.json
echo "export const name = await Promise.resolve('pkg');" > node_modules/pkg/index.js
