for start in 1 2; do node server.js; done
