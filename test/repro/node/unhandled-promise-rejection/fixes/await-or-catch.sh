node -e '
const { notify } = require("./app.js");
(async () => { try { await notify(); } catch (error) { console.log("caught:", error); } })();
notify().catch((error) => console.log("in the background:", error));
'
