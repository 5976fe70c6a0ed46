// As much of an API server as creating a ConfigMap asks for.
import { createServer } from 'node:http';
const versions = { kind: 'APIVersions', versions: ['v1'] };
const groups = { kind: 'APIGroupList', apiVersion: 'v1', groups: [] };
const resource = { name: 'configmaps', singularName: 'configmap', namespaced: true, kind: 'ConfigMap', verbs: ['create'] };
const resources = { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: 'v1', resources: [resource] };
const answers = { '/api': versions, '/apis': groups, '/api/v1': resources };
createServer((request, response) => {
  response.setHeader('Content-Type', 'application/json');
  const known = answers[request.url.split('?')[0]];
  if (known) response.end(JSON.stringify(known));
  else response.writeHead(404).end('{}');
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
