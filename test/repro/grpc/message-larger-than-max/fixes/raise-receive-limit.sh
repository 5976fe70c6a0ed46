CLIENT=16777216 node main.js
