node run.js
