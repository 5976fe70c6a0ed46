SIGN=key-2 VERIFY=key-2 node verify.js
