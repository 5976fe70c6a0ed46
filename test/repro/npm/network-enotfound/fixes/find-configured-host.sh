(cd shop && npm config ls -l | grep -i '^registry')
(cd shop && npm config set registry "http://127.0.0.1:$PORT" --location=project)
node registry.js npm install @acme/ui --prefix shop
