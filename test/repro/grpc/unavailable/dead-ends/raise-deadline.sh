DEADLINE=60000 node main.js
