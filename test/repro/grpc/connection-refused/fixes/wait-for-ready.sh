START=later WAIT=1 DEADLINE=10000 node main.js
