const { call, end, serve, grpc } = require('./service.js');
const { CLIENT, SERVER, SEND, GZIP, SIZE = 5 * 1024 * 1024, TIMES = 1 } = process.env;
const limit = (name, value) => (value ? { [name]: Number(value) } : {});
(async () => {
  const options = { ...limit('grpc.max_receive_message_length', SERVER), ...limit('grpc.max_send_message_length', SEND) };
  await serve((_, answer) => answer(null, Buffer.alloc(Number(SIZE))), { options: { ...options, ...limit('grpc.default_compression_algorithm', GZIP) } });
  const attempt = () => call({ options: limit('grpc.max_receive_message_length', CLIENT) });
  let last = attempt();
  for (let time = 1; time < Number(TIMES); time += 1) last = last.catch(attempt);
  end(last);
})();
