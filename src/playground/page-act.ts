import { z } from 'zod';

const message = z.object({ channel: z.string(), ts: z.string() });
const chosen = z.union([z.string(), z.array(z.string()).readonly()]);
const choices = z.record(z.string(), chosen);
const user = z.string();

/** Everything that a person can do in the page. */
export const pageAct = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    user,
    channel: z.string(),
    text: z.string(),
    threadTs: z.string().optional(),
    broadcast: z.boolean().optional(),
    files: z.array(z.object({ name: z.string(), content: z.string() })).optional(),
  }),
  z.object({ act: z.literal('alert'), channel: z.string(), title: z.string(), text: z.string() }),
  z.object({ act: z.literal('edit'), user, channel: z.string(), ts: z.string(), text: z.string() }),
  z.object({ act: z.literal('remove'), channel: z.string(), ts: z.string() }),
  z.object({
    act: z.literal('command'),
    user,
    channel: z.string(),
    command: z.string(),
    text: z.string(),
  }),
  z.object({
    act: z.literal('press'),
    user,
    on: z.union([z.object({ message }), z.object({ view: z.string() })]),
    actionId: z.string(),
    blockId: z.string().optional(),
    value: chosen.optional(),
    state: choices.optional(),
  }),
  z.object({ act: z.literal('submit'), user, values: choices }),
  z.object({ act: z.literal('closeModal'), user, all: z.boolean().optional() }),
  z.object({
    act: z.literal('shortcut'),
    user,
    callbackId: z.string(),
    message: message.optional(),
  }),
  z.object({ act: z.literal('react'), user, message, name: z.string() }),
  z.object({ act: z.literal('unreact'), user, message, name: z.string() }),
  z.object({ act: z.literal('openHome'), user, tab: z.enum(['home', 'messages']) }),
  z.object({ act: z.literal('invite'), user, channel: z.string() }),
]);

/** One thing that a person does in the page. */
export type PageAct = z.input<typeof pageAct>;

/** The same, checked. */
export type CheckedAct = z.output<typeof pageAct>;
