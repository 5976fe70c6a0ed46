import type { Sample } from '../page-state.ts';
import { postedTs } from './server-link.ts';
import { usePage } from './use-page.ts';

/** Real errors, one click away. Shift+click puts one into the box instead of sending it. */
export function SampleTray() {
  const { state, place, act, go } = usePage();
  const channel = state.channelId;
  const post = async (sample: Sample): Promise<void> => {
    const posted =
      sample.as === 'alert'
        ? await act({
            act: 'alert',
            channel,
            title: '[FIRING:1] billing-api panics',
            text: `\`\`\`${sample.text}\`\`\``,
          })
        : await act({ act: 'say', channel, text: sample.text });
    // The answer comes in the thread: who posted a sample wants to see it.
    const threadTs = postedTs(posted);
    if (threadTs !== undefined && place.screen === 'channel') go({ channel, threadTs });
  };
  return (
    <div class="tray" role="toolbar" aria-label="Sample errors">
      <span class="tray-title">Try one:</span>
      {state.samples.map((sample) => (
        <button
          type="button"
          key={sample.id}
          class={sample.as === 'alert' ? 'sample alert' : 'sample'}
          title={`${sample.about}\n\n${sample.text.slice(0, 300)}\n\nClick to post it, Shift+click to edit it first.`}
          onClick={(event) => {
            if (!event.shiftKey) void post(sample);
            else dispatchEvent(new CustomEvent('wayout-draft', { detail: sample.text }));
          }}
        >
          {sample.as === 'alert' && '🚨 '}
          {sample.title}
        </button>
      ))}
    </div>
  );
}
