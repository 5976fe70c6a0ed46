SIGN=key-1 node verify.js
