import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import type { Block } from './blocks.ts';
import { checkBlocks } from './check-blocks.ts';
import { problemText } from './problem-text.ts';
import { Refusal } from './refusal.ts';
import { plainText } from './text-objects.ts';

const shared = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(SLACK_LIMITS.view.privateMetadata).optional(),
  callback_id: z.string().max(SLACK_LIMITS.view.callbackId).optional(),
  external_id: z.string().max(SLACK_LIMITS.view.externalId).optional(),
};

const view = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    ...shared,
    title: plainText(SLACK_LIMITS.view.title),
    submit: plainText(SLACK_LIMITS.view.submit).optional(),
    close: plainText(SLACK_LIMITS.view.close).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('home'), ...shared }),
]);

/** A view as an app sends it, checked, its blocks with ids. */
export type CheckedView = z.infer<typeof view> & { readonly checkedBlocks: readonly Block[] };

/**
 * Checks a view as Slack does.
 *
 * @throws Refusal `invalid_arguments` with every problem, `view_too_large`
 */
export function checkView(input: unknown, newId: () => string): CheckedView {
  const parsed = view.safeParse(input);
  if (!parsed.success) throw refused(problemText(parsed.error, '/view'));
  if (JSON.stringify(input).length > SLACK_LIMITS.view.bytes) throw new Refusal('view_too_large');
  const checked = checkBlocks(parsed.data.blocks, parsed.data.type, newId);
  if (!checked.ok) {
    throw refused(
      checked.problems.map((text) => text.replace('pointer:/blocks', 'pointer:/view/blocks')),
    );
  }
  const asks = checked.blocks.some((item) => item.type === 'input');
  if (parsed.data.type === 'modal' && asks && parsed.data.submit === undefined) {
    throw refused(['submit is required when an input block is within blocks [json-pointer:/view]']);
  }
  return { ...parsed.data, checkedBlocks: checked.blocks };
}

function refused(problems: readonly string[]): Refusal {
  return new Refusal('invalid_arguments', problems);
}
