echo "@acme:registry=http://127.0.0.1:$PORT" > shop/.npmrc
echo "//127.0.0.1:$PORT/:_authToken=\${NPM_TOKEN}" >> shop/.npmrc
export NPM_TOKEN=t0p
TOKEN=t0p node registry.js npm install @acme/ui --prefix shop
