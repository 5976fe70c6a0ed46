# server.js requires a package that nobody installed.
node server.js
