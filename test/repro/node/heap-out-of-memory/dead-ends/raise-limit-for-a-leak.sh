for limit in 50 100; do node --max-old-space-size=$limit leak.js; done
