ulimit -n 100
for attempt in 1 2 3; do node import.js; done
