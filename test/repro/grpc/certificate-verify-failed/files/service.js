// A gRPC service with one method, without code generation: messages are plain bytes.
const grpc = require('@grpc/grpc-js');
const bytes = (value) => Buffer.from(value);
const method = (name) => ({
  path: `/acme.stock.v1.Inventory/${name}`,
  requestStream: false,
  responseStream: false,
  requestSerialize: bytes,
  requestDeserialize: bytes,
  responseSerialize: bytes,
  responseDeserialize: bytes,
});
const Reserve = method('Reserve');
const definition = { Reserve };
const Client = grpc.makeGenericClientConstructor({ Reserve, Restock: method('Restock') }, 'Inventory');
/** Starts a server with this handler; resolves to it. */
function serve(handler, { options = {}, credentials = grpc.ServerCredentials.createInsecure(), port = process.env.PORT } = {}) {
  const server = new grpc.Server(options);
  if (handler) server.addService(definition, { Reserve: handler });
  return new Promise((resolve, reject) =>
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error) => (error ? reject(error) : resolve(server))),
  );
}
/** Calls a method; prints the answer and ends with 0, or prints the error and ends with 1. */
function call({ name = 'Reserve', body = 'A-1', target = `127.0.0.1:${process.env.PORT}`, credentials = grpc.credentials.createInsecure(), options = {}, metadata = new grpc.Metadata(), deadline } = {}) {
  const client = new Client(target, credentials, options);
  return new Promise((resolve, reject) =>
    client[name](body, metadata, deadline ? { deadline: Date.now() + deadline } : {}, (error, answer) =>
      error ? reject(error) : resolve(answer),
    ),
  );
}
const end = (promise) =>
  promise.then(
    (answer) => { console.log(`answer of ${answer.length} bytes`); process.exit(0); },
    (error) => { console.error(error); process.exit(1); },
  );
module.exports = { grpc, serve, call, end };
