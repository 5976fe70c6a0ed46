SIZE=64 node main.js
