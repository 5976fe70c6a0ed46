TIMES=5 node run.js
