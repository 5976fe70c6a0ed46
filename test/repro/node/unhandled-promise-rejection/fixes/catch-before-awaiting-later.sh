node -e '
const later = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
const { notify } = require("./app.js");
(async () => { await Promise.all([later(50), notify()]); })().catch((error) => console.log("caught:", error));
'
