import { Command } from 'commander';

/**
 * `wayout start`: the bot, until SIGTERM or SIGINT. Settings come from the environment and `.env`
 * (see .env.example); what hinders the start is said with its remedy, exit code 1.
 */
export function startCommand(): Command {
  return new Command('start')
    .description('run the bot with the settings of the environment and .env')
    .action(async () => {
      // Loaded when needed: the other commands answer without Bolt and a database driver.
      const { runBot } = await import('../start-bot.ts');
      await runBot();
    });
}
