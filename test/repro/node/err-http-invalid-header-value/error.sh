node call.js
