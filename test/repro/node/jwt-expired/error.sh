node verify.js
