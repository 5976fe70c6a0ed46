REFRESH=1 node verify.js
