DEADLINE=30000 node main.js
