ONCE=1 node bus.js
