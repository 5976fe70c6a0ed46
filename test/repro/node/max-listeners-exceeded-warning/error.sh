node bus.js
