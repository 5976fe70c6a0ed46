node -e 'const copy = JSON.parse(JSON.stringify(require("./order.js").order)); console.log(JSON.stringify(copy))'
