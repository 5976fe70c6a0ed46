TOKEN=old ROLE=admin node main.js
