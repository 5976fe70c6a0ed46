MODE=abort-only node run.js
