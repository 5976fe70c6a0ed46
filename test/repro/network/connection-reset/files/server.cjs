// Reads the request and crashes (a RST goes out), or answers if STAYS is set.
const { createServer } = require('node:net');
createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => {
    if (process.env.STAYS) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');
    else socket.resetAndDestroy();
  });
}).listen(process.env.PORT, '127.0.0.1', () => console.log('up'));
