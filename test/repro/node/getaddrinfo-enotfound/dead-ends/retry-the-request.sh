for attempt in 1 2 3; do node server.js; done
