MAX_BODY=1 node run.js
