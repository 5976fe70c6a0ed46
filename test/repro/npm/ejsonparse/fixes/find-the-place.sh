node -e 'JSON.parse(require("fs").readFileSync("package.json", "utf8"))' 2>&1 | grep SyntaxError
sed -i.bak 's/, }/ }/' package.json
npm run build
