node with-old-instance.js env PORT="$((PORT + 1))" node server.js
