import { z } from 'zod';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import { anyText, confirm, imageFields, option, plainText } from './text-objects.ts';

const actionId = z.string().min(1).max(SLACK_LIMITS.element.actionId).optional();
const placeholder = plainText(SLACK_LIMITS.element.placeholder).optional();
const focus = z.boolean().optional();
const style = z.enum(['primary', 'danger']).optional();
const buttonText = plainText(SLACK_LIMITS.button.text);
const accessibilityLabel = z.string().max(SLACK_LIMITS.button.accessibilityLabel).optional();
const buttonValue = z.string().max(SLACK_LIMITS.button.value);
const dispatchConfig = z
  .strictObject({
    trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
  })
  .optional();

const button = z.strictObject({
  type: z.literal('button'),
  text: buttonText,
  action_id: actionId,
  value: buttonValue.optional(),
  url: z.url().max(SLACK_LIMITS.button.url).optional(),
  style,
  confirm: confirm.optional(),
  accessibility_label: accessibilityLabel,
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: z.array(option).min(1).max(SLACK_LIMITS.overflow.options),
  confirm: confirm.optional(),
});

const selectOptions = z.array(option).min(1).max(SLACK_LIMITS.select.options);
const optionGroup = z.strictObject({
  label: plainText(SLACK_LIMITS.select.groupLabel),
  options: selectOptions,
});
const selectFields = {
  action_id: actionId,
  placeholder,
  focus_on_load: focus,
  confirm: confirm.optional(),
};
const staticFields = {
  ...selectFields,
  options: selectOptions.optional(),
  option_groups: z.array(optionGroup).min(1).max(SLACK_LIMITS.select.groups).optional(),
};

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...staticFields,
  initial_option: option.optional(),
});

const multiStaticSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  ...staticFields,
  initial_options: z.array(option).min(1).optional(),
  max_selected_items: z.int().min(1).optional(),
});

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...selectFields,
  initial_user: z.string().optional(),
});

const channelsSelect = z.strictObject({
  type: z.enum(['channels_select', 'conversations_select']),
  ...selectFields,
  initial_channel: z.string().optional(),
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: z.looseObject({}).optional(),
});

const choices = z.array(option).min(1).max(SLACK_LIMITS.choice.options);

const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  action_id: actionId,
  options: choices,
  initial_option: option.optional(),
  confirm: confirm.optional(),
  focus_on_load: focus,
});

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  action_id: actionId,
  options: choices,
  initial_options: z.array(option).min(1).optional(),
  confirm: confirm.optional(),
  focus_on_load: focus,
});

const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id: actionId,
  initial_date: z.iso.date().optional(),
  placeholder,
  confirm: confirm.optional(),
  focus_on_load: focus,
});

const typedFields = {
  action_id: actionId,
  initial_value: z.string().optional(),
  placeholder,
  focus_on_load: focus,
  dispatch_action_config: dispatchConfig,
};

const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typedFields,
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(SLACK_LIMITS.plainTextInput.maxLength).optional(),
  max_length: z.int().min(1).max(SLACK_LIMITS.plainTextInput.maxLength).optional(),
});

const shortTextInput = z.strictObject({
  type: z.enum(['email_text_input', 'url_text_input']),
  ...typedFields,
});

const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typedFields,
  is_decimal_allowed: z.boolean(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});

const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string()).optional(),
  max_files: z.int().min(1).max(SLACK_LIMITS.fileInput.files).optional(),
});

const feedbackButton = z.strictObject({
  text: buttonText,
  value: buttonValue,
  accessibility_label: accessibilityLabel,
});

/** What a `context_actions` block may hold. */
export const contextAction = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    action_id: actionId,
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    action_id: actionId,
    icon: z.literal('trash'),
    text: buttonText,
    value: buttonValue.optional(),
    accessibility_label: accessibilityLabel,
    confirm: confirm.optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
  }),
]);

/** The `image` element of sections and contexts. */
export const imageElement = z.strictObject({ type: z.literal('image'), ...imageFields });

const pressable = [
  button,
  overflow,
  staticSelect,
  multiStaticSelect,
  usersSelect,
  channelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
] as const;

/** What an `actions` block may hold. */
export const actionsElement = z.discriminatedUnion('type', [...pressable]);

/** What may stand at the right of a section. */
export const accessory = z.discriminatedUnion('type', [...pressable, imageElement]);

/** What a context block may hold. */
export const contextElement = z.union([imageElement, anyText(SLACK_LIMITS.text.text)]);

/** What an input block may hold. */
export const inputElement = z.discriminatedUnion('type', [
  staticSelect,
  multiStaticSelect,
  usersSelect,
  channelsSelect,
  radioButtons,
  checkboxes,
  datepicker,
  plainTextInput,
  shortTextInput,
  numberInput,
  fileInput,
]);

/** Any element that a person can press, choose from or type into. */
export type InteractiveElement =
  | z.infer<typeof actionsElement>
  | z.infer<typeof inputElement>
  | z.infer<typeof contextAction>;
