echo "@acme:registry=http://127.0.0.1:$PORT" > shop/.npmrc
TOKEN=t0p node registry.js npm install @acme/ui --prefix shop
