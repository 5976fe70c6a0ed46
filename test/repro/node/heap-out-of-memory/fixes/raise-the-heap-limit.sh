NODE_OPTIONS=--max-old-space-size=1024 node build.js
