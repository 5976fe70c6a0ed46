node -e '
const bus = new (require("events").EventEmitter)();
let last; bus.on("price", (price) => { last = price; });
for (let request = 0; request < 12; request += 1) bus.emit("price", request);
console.log(last, bus.listenerCount("price"));
'
