sed -i.bak 's/new EventEmitter()/new EventEmitter().setMaxListeners(20)/' bus.js
node bus.js
