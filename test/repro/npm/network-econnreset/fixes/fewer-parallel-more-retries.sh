npm config set maxsockets=4 fetch-retries=5 --location=project
RESETS=2 node registry.js npm install @acme/ui --prefix shop --registry="http://127.0.0.1:$PORT" --fetch-retries=5 --fetch-retry-mintimeout=50
