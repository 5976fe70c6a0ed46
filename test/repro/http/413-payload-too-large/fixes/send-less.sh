SIZE=5000 node run.js
