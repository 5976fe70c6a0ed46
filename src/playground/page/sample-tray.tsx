import type { Sample } from '../page-state.ts';
import { usePage } from './use-page.ts';

/** Real errors, one click away. Shift+click puts one into the box instead of sending it. */
export function SampleTray() {
  const { state, act } = usePage();
  const channel = state.channelId;
  const post = (sample: Sample, isDraft: boolean): void => {
    if (isDraft) dispatchEvent(new CustomEvent('wayout-draft', { detail: sample.text }));
    else if (sample.as === 'alert') {
      const text = `\`\`\`${sample.text}\`\`\``;
      void act({ act: 'alert', channel, title: '[FIRING:1] billing-api panics', text });
    } else void act({ act: 'say', channel, text: sample.text });
  };
  return (
    <div class="tray" role="toolbar" aria-label="Sample errors">
      <span class="tray-title">Try a real error:</span>
      {state.samples.map((sample) => (
        <button
          type="button"
          key={sample.id}
          class={sample.as === 'alert' ? 'sample alert' : 'sample'}
          title={`${sample.about}\n\n${sample.text.slice(0, 300)}\n\nClick to post it, Shift+click to edit it first.`}
          onClick={(event) => post(sample, event.shiftKey)}
        >
          {sample.as === 'alert' && '🚨 '}
          {sample.title}
        </button>
      ))}
    </div>
  );
}
