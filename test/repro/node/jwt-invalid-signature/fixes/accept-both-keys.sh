SIGN=key-1 VERIFY=key-2 OLD=key-1 node verify.js
