npm install --no-audit --no-fund --prefer-offline safe-stable-stringify@2.5.0
node -e 'console.log(require("safe-stable-stringify")(require("./order.js").order))'
