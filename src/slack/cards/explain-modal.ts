import type { ModalView } from '@slack/types';
import { CALLBACK, EXPLAIN_INPUT } from '../ids.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';

/** The large box that `/explain` alone opens. */
export function renderExplainModal(metadata: string, language: Language): ModalView {
  const { modal } = messagesIn(language);
  return {
    type: 'modal',
    callback_id: CALLBACK.explainModal,
    private_metadata: metadata,
    title: { type: 'plain_text', text: modal.title },
    submit: { type: 'plain_text', text: modal.submit },
    close: { type: 'plain_text', text: modal.close },
    blocks: [
      {
        type: 'input',
        block_id: EXPLAIN_INPUT.block,
        label: { type: 'plain_text', text: modal.label },
        hint: { type: 'plain_text', text: modal.hint },
        element: {
          type: 'plain_text_input',
          action_id: EXPLAIN_INPUT.action,
          multiline: true,
          max_length: SLACK_LIMITS.plainTextInput.maxLength,
          placeholder: { type: 'plain_text', text: modal.placeholder },
          focus_on_load: true,
        },
      },
    ],
  };
}
