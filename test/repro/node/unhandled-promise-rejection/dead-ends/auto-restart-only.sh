for start in 1 2 3; do node app.js; done
