for login in 1 2; do node verify.js; done
