# The default registry does not have it; the scope's does.
TOKEN=other REFUSAL=404 node registry.js npm install @acme/ui --prefix shop --registry="http://127.0.0.1:$PORT" 2>/dev/null && exit 1
echo "@acme:registry=http://127.0.0.1:$PORT" > shop/.npmrc
node registry.js npm install @acme/ui --prefix shop
