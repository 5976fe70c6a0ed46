/**
 * Every limit of Slack that this project relies on, in one table.
 *
 * The card renderer keeps within it, the local stand-in for Slack refuses what is over it. Lengths are counted in
 * UTF-16 units (`string.length`), which is never less than what Slack counts, so keeping within them is always safe.
 * Counts are numbers of items. Each group names the page of docs.slack.dev that gives it.
 */
export const SLACK_LIMITS = {
  /** https://docs.slack.dev/reference/methods/chat.postMessage */
  message: {
    blocks: 50,
    /** Refused above this. */
    text: 40_000,
    /** What Slack advises; clients fold or cut longer messages. */
    textAdvised: 4_000,
    attachments: 100,
  },
  /** https://docs.slack.dev/reference/views */
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3_000,
    callbackId: 255,
    externalId: 255,
    /** Views on top of each other: the first and two pushed ones. */
    stack: 3,
    /** Bytes of one view as JSON. */
    bytes: 250_000,
  },
  /** https://docs.slack.dev/reference/block-kit/blocks */
  block: { blockId: 255 },
  /** https://docs.slack.dev/reference/block-kit/block-elements */
  element: { actionId: 255, placeholder: 150 },
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  text: { text: 3_000 },
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  section: { text: 3_000, fields: 10, field: 2_000 },
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: { text: 150 },
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  context: { elements: 10 },
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actions: { elements: 25 },
  /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
  image: { url: 3_000, altText: 2_000, title: 2_000 },
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  input: { label: 2_000, hint: 2_000 },
  /** https://docs.slack.dev/reference/block-kit/blocks/markdown-block (sum over one payload) */
  markdown: { text: 12_000 },
  /** https://docs.slack.dev/reference/block-kit/blocks/alert-block */
  alert: { text: 200 },
  /** https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
  contextActions: { elements: 5 },
  /** https://docs.slack.dev/reference/block-kit/blocks/table-block */
  table: { rows: 100, cells: 20, characters: 10_000 },
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  button: { text: 75, value: 2_000, url: 3_000, accessibilityLabel: 75 },
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  option: { text: 75, value: 150, description: 75, url: 3_000 },
  /** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
  overflow: { options: 5 },
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  select: { options: 100, groups: 100, groupLabel: 75 },
  /** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element and .../radio-button-group-element */
  choice: { options: 10 },
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  plainTextInput: { maxLength: 3_000 },
  /** https://docs.slack.dev/reference/block-kit/block-elements/file-input-element */
  fileInput: { files: 10 },
  /** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
  confirm: { title: 100, text: 300, confirm: 30, deny: 30 },
  /** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  responseUrl: { uses: 5, lifetimeMs: 30 * 60_000 },
  /** https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses */
  triggerId: { lifetimeMs: 3_000 },
  /** https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
  acknowledge: { withinMs: 3_000 },
  /** https://docs.slack.dev/apis/events-api/#retries (pauses before the first, second and third repetition) */
  eventRetry: { pausesMs: [0, 60_000, 300_000] },
} as const;
