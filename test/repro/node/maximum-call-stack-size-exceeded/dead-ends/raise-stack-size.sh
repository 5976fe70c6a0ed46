node --stack-size=2000 tree.js
