DIRECT=1 node main.js
