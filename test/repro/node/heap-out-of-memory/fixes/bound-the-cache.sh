REQUESTS=300000 BOUND=1 node --max-old-space-size=40 leak.js
