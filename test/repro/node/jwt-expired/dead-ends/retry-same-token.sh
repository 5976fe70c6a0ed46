for attempt in 1 2 3; do node verify.js; done
