ROLE=stock node main.js
