node hash.js sha256
