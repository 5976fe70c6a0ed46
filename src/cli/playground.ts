import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { foreignEnvironment } from '../config.ts';

/**
 * `wayout playground`: a local page that looks and works like Slack, with the real bot as its own
 * process behind it, until SIGINT or SIGTERM. Needs no Slack workspace and no settings.
 */
export function playgroundCommand(): Command {
  return new Command('playground')
    .description('try the bot in a local page that looks and works like Slack')
    .option('--port <port>', 'port of the page; the next free one if it is taken', toPort, 4100)
    .option('--data <dir>', 'where votes are kept between runs', join('data', 'playground'))
    .action(async ({ port, data }: { readonly port: number; readonly data: string }) => {
      const { startPlayground } = await import('../playground/main.ts');
      await startPlayground({
        port,
        dataDir: data,
        bot: { command: process.execPath, args: [join(import.meta.dirname, '..', 'main.js')] },
        environment: foreignEnvironment(),
        print: (line) => process.stdout.write(`${line}\n`),
      });
    });
}

function toPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Not a port number; use 0 (any free port) to 65535.');
}
