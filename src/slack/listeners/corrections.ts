import type { App } from '@slack/bolt';
import { undoCorrection } from '../../app/corrections.ts';
import { note } from '../cards/blocks.ts';
import { ACTION } from '../ids.ts';
import { messagesIn } from '../message-catalogue.ts';
import { redrawCopies } from '../redraw.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { mention } from '../text.ts';
import { readPress } from './read-press.ts';

/** The undo buttons of `/explain corrections`. Asked again: a list may have been passed on. */
export function listenToCorrections(app: App, deps: SlackDeps): void {
  app.action(ACTION.undoCorrection, async ({ ack, body, client, context, respond }) => {
    await ack();
    const press = readPress(body, context);
    if (press === undefined) return;
    const { team, user, value } = press;
    const { corrections } = messagesIn(await deps.languages.of(user, client)).teaching;
    const whisper = (text: string) =>
      respond({ ...note(text), response_type: 'ephemeral', replace_original: false });
    if (!(await deps.reviewers.includes(user, client))) {
      return void (await whisper(corrections.notAllowed));
    }
    const undone = await undoCorrection({ team, id: value.sighting, by: user }, deps.app);
    if (undone === undefined) return void (await whisper(corrections.undoneBefore));
    deps.app.log.info('correction_undone', { team, kind: undone.kind, record: undone.record });
    await whisper(corrections.undone(mention(user)));
    await redrawCopies({ team, incident: undone.incident, record: undone.record }, client, deps);
  });
}
