node -e 'const { order } = require("./order.js"); console.log(JSON.stringify({ id: order.id, skus: order.lines.map((line) => line.sku) }))'
