node -e 'const pick = async () => "export.js"; require("fs").readFileSync(pick())' 2>/dev/null && exit 1
node -e 'const pick = async () => "export.js"; (async () => console.log(require("fs").readFileSync(await pick(), "utf8").length))()'
