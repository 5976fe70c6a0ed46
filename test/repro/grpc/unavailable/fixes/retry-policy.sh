FAILURES=2 POLICY=1 node main.js
