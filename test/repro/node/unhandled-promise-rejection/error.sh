node app.js
