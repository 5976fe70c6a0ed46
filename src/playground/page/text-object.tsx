import { withEmoji } from './emoji.ts';
import { Mrkdwn } from './mrkdwn.tsx';

/** A `plain_text` or `mrkdwn` object. */
export function TextObject({
  text,
}: {
  readonly text: { readonly type: string; readonly text: string };
}) {
  return text.type === 'mrkdwn' ? <Mrkdwn text={text.text} /> : withEmoji(text.text);
}
