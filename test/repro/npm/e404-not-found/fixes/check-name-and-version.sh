node registry.js npm view @acme/ui versions --registry="http://127.0.0.1:$PORT"
node registry.js npm install @acme/ui --prefix shop --registry="http://127.0.0.1:$PORT"
