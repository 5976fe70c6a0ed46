TIMES=3 node main.js
