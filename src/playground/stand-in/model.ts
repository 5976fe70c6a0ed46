import type { Block } from './blocks.ts';

/** A person or bot of the workspace. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  /** BCP 47 as Slack gives it, for example `zh-CN`. */
  readonly locale: string;
  readonly tz: string;
  readonly isBot: boolean;
  readonly isAdmin: boolean;
  /** A guest sees only the channels they are in. */
  readonly isGuest: boolean;
  /** The workspace they belong to, if it is another one (Slack Connect). */
  readonly team?: string;
  /** Background of the letter avatar, `#rrggbb`. */
  readonly color: string;
}

/** A channel, private channel (`group`) or direct message (`im`). */
export interface Channel {
  readonly id: string;
  /** Without `#`; for a direct message the name of the other side. */
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly topic: string;
  readonly created: number;
  readonly members: Set<string>;
}

/** People who chose one emoji on one message. */
export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}

/** A legacy attachment: passed through, only its text and blocks are looked at. */
export type Attachment = Readonly<Record<string, unknown>>;

/** A file as Slack's API shows it. */
export interface SlackFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly filetype: string;
  readonly mode: 'snippet' | 'hosted';
  readonly size: number;
  readonly user: string;
  readonly created: number;
  /** First 1000 characters of a text file; absent for others. */
  readonly preview?: string;
  readonly url_private: string;
  readonly url_private_download: string;
  readonly permalink: string;
}

/** A message in the shape of Slack's API, as the history gives it. */
export interface Message {
  readonly type: 'message';
  readonly ts: string;
  readonly text: string;
  readonly user?: string;
  readonly subtype?: string;
  readonly team?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly username?: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly blocks?: readonly Block[];
  readonly attachments?: readonly Attachment[];
  readonly files?: readonly SlackFile[];
  readonly thread_ts?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
  readonly metadata?: unknown;
  readonly reply_count?: number;
  readonly reply_users?: readonly string[];
  readonly latest_reply?: string;
}

/** A message that only one person sees; gone when they reload. */
export interface Ephemeral {
  readonly channel: string;
  readonly to: string;
  readonly message: Message;
}

/** A text object as views carry it. */
export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji?: boolean | undefined;
}

/** Values of inputs: block_id, then action_id, then what the element holds. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A modal or a home tab in the shape of Slack's API. */
export interface View {
  readonly id: string;
  readonly team_id: string;
  readonly type: 'modal' | 'home';
  readonly blocks: readonly Block[];
  readonly private_metadata: string;
  readonly callback_id: string;
  readonly external_id: string;
  readonly hash: string;
  readonly title?: PlainText | undefined;
  readonly submit?: PlainText | null;
  readonly close?: PlainText | null;
  readonly clear_on_close: boolean;
  readonly notify_on_close: boolean;
  readonly state: { readonly values: ViewState };
  readonly previous_view_id: string | null;
  readonly root_view_id: string;
  readonly app_id: string;
  readonly bot_id: string;
}
