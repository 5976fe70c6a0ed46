import type { CardView } from '../../app/card-view.ts';
import type { QuestionView } from '../../app/question-view.ts';
import type { SlackMessage } from '../cards/blocks.ts';
import type { CommandHelp } from '../cards/help-card.ts';
import type { Language } from '../messages.ts';
import type { SlackDeps } from '../slack-deps.ts';

/** One call of `/explain`, or of a DM, which is the same without the slash. */
export interface CommandCall {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly language: Language;
  /** Message and purpose when the call is a message that may be delivered twice. */
  readonly claim: string | null;
  /** The thread that the call stands in; null = the call is an incident of its own. */
  readonly incident: string | null;
  /** Answers the person. */
  reply(message: SlackMessage): Promise<void>;
  /**
   * Answers with a card that can be voted on.
   * @param as in another language than the caller's, and with every fix and dead end where the
   *   answer is private; default as cards are
   */
  showCard(
    view: CardView,
    as?: { readonly language: Language; readonly expanded: boolean },
  ): Promise<void>;
  /** Asks which of two close records it is. */
  askWhich(view: QuestionView): Promise<void>;
  /** Whether only the caller sees the answers. */
  readonly isPrivate: boolean;
  /** Whether the caller is an admin, an owner or a reviewer. */
  isReviewer(): Promise<boolean>;
  /** Whether what was said in a channel may be shown here. */
  mayQuote(channel: string): Promise<boolean>;
  /** Redraws every posted copy of a card after a vote changed. */
  redraw(card: { readonly incident: string; readonly record: string }): Promise<void>;
  /** Opens the large box; false when there is none here. */
  openModal(): Promise<boolean>;
}

/** A sub-word of `/explain`. Its file is named after it; the list is commands/index.ts. */
export interface Command extends CommandHelp {
  readonly name: string;
  /**
   * Whether a text that begins with the name means this command. An error may begin with the same
   * word: "search failed: ...", "help: command not found".
   * @param args what follows the name, trimmed
   */
  accepts(args: string): boolean;
  run(args: string, call: CommandCall, deps: SlackDeps): Promise<void>;
}
