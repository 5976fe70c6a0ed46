TIMES=3 node run.js
