const { call, end, serve } = require('./service.js');
const http2 = require('node:http2');
const { LIMIT = 100, DEADLINE = 5000, SIZE = 4, DIRECT } = process.env;
// A proxy that forwards nothing for LIMIT ms and then resets the stream; the work takes 400 ms.
(async () => {
  const backend = Number(process.env.PORT) + 1;
  await serve((_, answer) => setTimeout(answer, 400, null, 'ok'), { port: backend });
  const proxy = http2.createServer();
  proxy.on('stream', (stream, headers) => {
    const session = http2.connect(`http://127.0.0.1:${backend}`);
    const upstream = session.request({ ':method': 'POST', ':path': headers[':path'], 'content-type': 'application/grpc', te: 'trailers' }, { endStream: false });
    const timer = setTimeout(() => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR), Number(LIMIT));
    stream.pipe(upstream);
    let trailers = {};
    upstream.on('response', (answer) => { clearTimeout(timer); stream.respond({ ':status': answer[':status'], 'content-type': answer['content-type'] }, { waitForTrailers: true }); });
    upstream.on('trailers', (sent) => { trailers = { 'grpc-status': sent['grpc-status'] }; });
    stream.on('wantTrailers', () => stream.sendTrailers(trailers));
    upstream.pipe(stream);
    upstream.on('error', () => {});
    stream.on('error', () => {});
  });
  const options = { 'grpc.max_receive_message_length': Number(SIZE) * 1024 * 1024, 'grpc.max_send_message_length': Number(SIZE) * 1024 * 1024 };
  proxy.listen(process.env.PORT, '127.0.0.1', () => end(call({ target: `127.0.0.1:${DIRECT ? backend : process.env.PORT}`, deadline: Number(DEADLINE), options })));
})();
