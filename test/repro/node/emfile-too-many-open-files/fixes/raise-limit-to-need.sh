ulimit -n 100
ulimit -Sn "$(ulimit -Hn)"
ulimit -n 2>/dev/null
node -e 0
AT_ONCE=50 node import.js
