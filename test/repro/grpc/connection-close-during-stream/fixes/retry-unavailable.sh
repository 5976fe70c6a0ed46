DROPS=1 POLICY=1 node main.js
