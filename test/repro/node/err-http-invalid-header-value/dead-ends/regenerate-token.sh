echo ab34 > token.txt
node call.js
