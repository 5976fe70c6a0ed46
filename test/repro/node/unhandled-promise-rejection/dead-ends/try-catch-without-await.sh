node -e '
const { notify } = require("./app.js");
try { notify(); } catch (error) { console.log("caught", error); }
'
