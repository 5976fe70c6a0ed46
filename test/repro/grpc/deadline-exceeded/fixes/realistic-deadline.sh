DEADLINE=5000 node main.js
