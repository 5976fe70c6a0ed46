echo "proxy=http://127.0.0.1:$((PORT + 1))" > shop/.npmrc
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY no_proxy
install() { node registry.js npm install @acme/ui --prefix shop --registry="http://127.0.0.1:$PORT" --fetch-retries=0; }
install 2>/dev/null && exit 1
(cd shop && npm config delete proxy --location=project)
install
