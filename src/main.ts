import { runBot } from './start-bot.ts';

await runBot();
