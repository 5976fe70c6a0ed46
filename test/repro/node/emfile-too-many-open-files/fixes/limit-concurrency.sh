ulimit -n 100
AT_ONCE=20 node import.js
