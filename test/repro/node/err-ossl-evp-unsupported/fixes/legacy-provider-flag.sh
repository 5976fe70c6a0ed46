NODE_OPTIONS=--openssl-legacy-provider node hash.js
