import { useState } from 'preact/hooks';
import type { BotState } from '../page-state.ts';
import { Avatar } from './avatar.tsx';
import { restartBot } from './server-link.ts';
import { usePage } from './use-page.ts';

/** What is not Slack: who you are, how the bot is doing, and where you are. */
export function TopBar({ onMenu }: { readonly onMenu: () => void }) {
  const { state } = usePage();
  return (
    <header class="top-bar">
      <button type="button" class="menu-button" aria-label="Show channels" onClick={onMenu}>
        ☰
      </button>
      <strong class="brand">
        <Avatar name="Wayout" color="#1f7a4d" isBot={true} size={22} /> Wayout playground
      </strong>
      <span class="place-note">
        A pretended Slack with the real bot. Nothing leaves this machine.
      </span>
      <BotPill bot={state.bot} />
      <People />
    </header>
  );
}

const PHASE_TEXT: Readonly<Record<BotState['phase'], string>> = {
  starting: 'Bot is starting…',
  running: 'Bot is running',
  restarting: 'Bot is restarting…',
  crashed: 'Bot does not start',
  stopped: 'Bot is stopped',
};

function BotPill({ bot }: { readonly bot: BotState }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="bot-pill">
      <button
        type="button"
        class="bot-state"
        aria-expanded={isOpen}
        title="Show what the bot's process says"
        onClick={() => setOpen(!isOpen)}
      >
        <span class={`dot ${bot.phase}`} /> <span class="bot-text">{PHASE_TEXT[bot.phase]}</span>
      </button>
      <button
        type="button"
        class="restart"
        title="Kills the bot's process and starts a new one: votes and rates must survive"
        onClick={() => void restartBot()}
      >
        ↻ Restart the bot
      </button>
      {isOpen && (
        <section class="bot-log" aria-label="Output of the bot">
          <p>
            {PHASE_TEXT[bot.phase]}
            {bot.pid !== undefined && `, process ${bot.pid}`}. Its last lines:
          </p>
          <pre>{bot.log.slice(-40).join('\n') || '(it has said nothing yet)'}</pre>
        </section>
      )}
    </div>
  );
}

function People() {
  const { state, go, place } = usePage();
  const people = state.users.filter(({ isBot }) => !isBot);
  return (
    <fieldset class="people">
      <legend>You are</legend>
      {people.map((person) => {
        const role = person.isGuest ? 'guest' : person.isAdmin ? 'admin, reviewer' : 'member';
        const isMe = person.id === state.me.id;
        return (
          <button
            type="button"
            key={person.id}
            class={isMe ? 'person me' : 'person'}
            aria-pressed={isMe}
            title={`${person.realName}: ${role}, ${person.locale}`}
            onClick={() =>
              go({
                user: person.id,
                threadTs: place.threadTs,
                ...(place.screen !== 'channel' && { channel: `D0${person.id.slice(2)}` }),
              })
            }
          >
            <Avatar name={person.realName} color={person.color} size={24} />
            <span>{person.realName.split(' ')[0]}</span>
            {person.locale.startsWith('zh') && <small>中文</small>}
            {person.isGuest && <small>guest</small>}
          </button>
        );
      })}
    </fieldset>
  );
}
