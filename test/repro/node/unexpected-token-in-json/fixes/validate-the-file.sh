printf "{ 'a': 1, }" > data.json
node -e 'JSON.parse(require("fs").readFileSync("data.json"))' 2>/dev/null && exit 1
printf '{ "a": 1 }' > data.json
node -e 'console.log(JSON.parse(require("fs").readFileSync("data.json")))'
