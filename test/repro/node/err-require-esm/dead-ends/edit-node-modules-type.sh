sed -i.bak 's/"type": "module", //' node_modules/pkg/package.json
node main.js
