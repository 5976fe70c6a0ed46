KEEP_ALIVE=60000 node run.js
