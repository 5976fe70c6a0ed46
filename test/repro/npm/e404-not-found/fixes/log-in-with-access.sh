# Like many registries, this one answers 404 to whoever may not see the package.
echo "@acme:registry=http://127.0.0.1:$PORT" > shop/.npmrc
TOKEN=t0p REFUSAL=404 node registry.js npm install @acme/ui --prefix shop 2>/dev/null && exit 1
echo "//127.0.0.1:$PORT/:_authToken=\${NPM_TOKEN}" >> shop/.npmrc
NPM_TOKEN=t0p TOKEN=t0p REFUSAL=404 node registry.js npm install @acme/ui --prefix shop
