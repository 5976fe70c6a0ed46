START=before node main.js
