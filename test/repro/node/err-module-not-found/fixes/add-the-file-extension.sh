sed -i.bak "s|'./util/bus'|'./util/bus.js'|" src/index.js
node src/index.js
