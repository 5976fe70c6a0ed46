node -e 'console.log(JSON.stringify(structuredClone(require("./order.js").order)))'
