node --max-old-space-size=40 build.js
