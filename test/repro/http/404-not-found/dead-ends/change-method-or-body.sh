METHOD=post node run.js
