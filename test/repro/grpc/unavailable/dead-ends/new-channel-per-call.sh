CHANNELS=1 node main.js
