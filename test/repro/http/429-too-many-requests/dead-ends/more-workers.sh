PARALLEL=8 node run.js
