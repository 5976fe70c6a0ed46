ulimit -n 100      # a limit that is met soon
node import.js
