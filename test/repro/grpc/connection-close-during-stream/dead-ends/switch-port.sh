ALTERNATIVE=1 node main.js
