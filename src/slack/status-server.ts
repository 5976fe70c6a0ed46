import { createServer, type Server } from 'node:http';
import type { StatusRoute } from './status-routes.ts';

/** Serves the status routes by themselves: in Socket Mode Slack needs no port of ours. */
export function startStatusServer(routes: readonly StatusRoute[], port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const route = routes.find((known) => known.path === path && known.method === request.method);
    if (route === undefined) response.writeHead(404).end();
    else route.handler(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
