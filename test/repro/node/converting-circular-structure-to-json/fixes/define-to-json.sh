node -e '
const { order, Line } = require("./order.js");
Line.prototype.toJSON = function () { const { order, ...rest } = this; return rest; };
console.log(JSON.stringify(order));
'
