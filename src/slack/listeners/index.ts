import type { App } from '@slack/bolt';
import type { SlackDeps } from '../slack-deps.ts';
import { listenToAppHome } from './app-home.ts';
import { listenToCardButtons } from './card-buttons.ts';
import { listenToCorrections } from './corrections.ts';
import { listenToExplainModal } from './explain-modal.ts';
import { listenToMentions } from './mention.ts';
import { listenToMessageShortcut } from './message-shortcut.ts';
import { listenToMessages } from './messages.ts';
import { listenToReactions } from './reactions.ts';
import { listenToShare } from './share.ts';
import { listenToSlashCommand } from './slash-command.ts';
import { listenToTellApart } from './tell-apart.ts';
import { listenToVotes } from './votes.ts';

/** Everything that the bot reacts to. */
export const listeners: readonly ((app: App, deps: SlackDeps) => void)[] = [
  listenToSlashCommand,
  listenToExplainModal,
  listenToMessageShortcut,
  listenToMessages,
  listenToMentions,
  listenToVotes,
  listenToReactions,
  listenToCardButtons,
  listenToTellApart,
  listenToCorrections,
  listenToShare,
  listenToAppHome,
];
