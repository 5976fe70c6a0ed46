SIZE=100000 node main.js
