# The port is the one of a local registry that does not run.
npm install @acme/ui --prefix shop --registry="http://127.0.0.1:$PORT" --fetch-retries=0
