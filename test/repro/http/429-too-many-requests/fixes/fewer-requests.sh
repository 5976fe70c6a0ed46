PARALLEL=2 node run.js
