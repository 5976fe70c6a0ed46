node export.js
