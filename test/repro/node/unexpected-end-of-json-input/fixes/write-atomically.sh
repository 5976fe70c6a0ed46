node -e '
const fs = require("fs");
fs.writeFileSync("state.json.tmp", JSON.stringify({ at: 1 })); fs.renameSync("state.json.tmp", "state.json");
console.log(JSON.parse(fs.readFileSync("state.json", "utf8")));
'
