echo "//127.0.0.1:$PORT/:_authToken=\${NPM_TOKEN}" > .npmrc
NPM_TOKEN=t0p node registry.js npm publish --registry="http://127.0.0.1:$PORT/"
