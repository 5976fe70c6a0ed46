MODE=same-signal node run.js
