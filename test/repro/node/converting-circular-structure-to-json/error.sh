node -e 'console.log(JSON.stringify(require("./order.js").order))'
