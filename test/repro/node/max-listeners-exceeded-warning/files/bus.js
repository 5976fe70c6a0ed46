const { EventEmitter } = require('node:events');
const bus = new EventEmitter();
const handle = (id) => bus[process.env.ONCE ? 'once' : 'on']('price', () => id);
for (let id = 0; id < 12; id += 1) {
  handle(id);
  if (process.env.ONCE) bus.emit('price');
}
console.log(bus.listenerCount('price'));
