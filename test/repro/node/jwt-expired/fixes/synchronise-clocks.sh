TOLERANCE=10 node verify.js
