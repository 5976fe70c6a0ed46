import type { Server } from 'node:http';
import { HTTPReceiver, type SocketModeReceiver } from '@slack/bolt';
import { AppError } from '../errors.ts';
import type { StatusRoute } from './status-routes.ts';
import { startStatusServer } from './status-server.ts';

/** Starts taking deliveries, and serving the status routes, on `port`. */
export async function startReceiver(
  receiver: HTTPReceiver | SocketModeReceiver,
  { port }: { readonly port: number },
  routes: readonly StatusRoute[],
): Promise<{ readonly port: number; close(): Promise<void> }> {
  if (receiver instanceof HTTPReceiver) {
    const server = await listening(receiver.start(port), port);
    return {
      port: portOf(server, port),
      close: async () => {
        const closed = receiver.stop();
        server.closeIdleConnections();
        await closed;
      },
    };
  }
  const server = await listening(startStatusServer(routes, port), port);
  try {
    await receiver.start();
  } catch (error) {
    server.close();
    throw new AppError(
      'slack_auth_failed',
      `Slack opens no Socket Mode connection: ${error instanceof Error ? error.message : error}`,
      'Check SLACK_APP_TOKEN (scope connections:write) and that Socket Mode is on for the app.',
      error,
    );
  }
  return {
    port: portOf(server, port),
    close: async () => {
      server.close();
      server.closeIdleConnections();
      await receiver.stop();
    },
  };
}

async function listening(started: Promise<Server>, port: number): Promise<Server> {
  try {
    return await started;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new AppError(
      'port_in_use',
      code === 'EADDRINUSE'
        ? `port ${port} is in use by another process`
        : `port ${port} cannot be listened on (${code ?? 'unknown reason'})`,
      'Stop the other process (another Wayout?), or set PORT to a free one.',
      error,
    );
  }
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}
