DEADLINE=20000 node main.js
