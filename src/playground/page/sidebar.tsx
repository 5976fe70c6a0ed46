import type { ComponentChildren } from 'preact';
import type { PageChannel, PageState } from '../page-state.ts';
import { Avatar } from './avatar.tsx';
import { type Place, usePage } from './use-page.ts';

/** Channels, direct messages and apps, the unread ones in bold. */
export function Sidebar({ onChoose }: { readonly onChoose: () => void }) {
  const { state, place, go } = usePage();
  const choose = (to: Partial<Place>): void => {
    go(to);
    onChoose();
  };
  const direct = state.channels.find(({ kind }) => kind === 'im');
  return (
    <nav class="sidebar" aria-label="Channels">
      <p class="team">{state.team.name}</p>
      <h2>Channels</h2>
      <ul>
        {state.channels
          .filter(({ kind }) => kind !== 'im')
          .map((channel) => (
            <li key={channel.id}>
              <SidebarButton
                isActive={place.screen === 'channel' && state.channelId === channel.id}
                isUnread={isUnreadIn(channel, state, place)}
                onClick={() => choose({ channel: channel.id, screen: 'channel' })}
              >
                <span class="mark">{channel.kind === 'group' ? '🔒' : '#'}</span> {channel.name}
              </SidebarButton>
            </li>
          ))}
      </ul>
      <h2>Direct messages</h2>
      <ul>
        {direct && (
          <li>
            <SidebarButton
              isActive={place.screen === 'app-messages'}
              isUnread={isUnreadIn(direct, state, place)}
              onClick={() => choose({ channel: direct.id, screen: 'app-messages' })}
            >
              <Avatar name="Wayout" color="#1f7a4d" isBot={true} size={20} /> {state.app.name}
              <span class="app-badge">APP</span>
            </SidebarButton>
          </li>
        )}
      </ul>
      <h2>Apps</h2>
      <ul>
        {direct && (
          <li>
            <SidebarButton
              isActive={place.screen === 'app-home'}
              isUnread={false}
              onClick={() => choose({ channel: direct.id, screen: 'app-home' })}
            >
              <Avatar name="Wayout" color="#1f7a4d" isBot={true} size={20} /> {state.app.name} Home
            </SidebarButton>
          </li>
        )}
      </ul>
    </nav>
  );
}

function SidebarButton({
  isActive,
  isUnread,
  onClick,
  children,
}: {
  readonly isActive: boolean;
  readonly isUnread: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}) {
  const names = ['entry', isActive && 'active', isUnread && !isActive && 'unread'];
  return (
    <button
      type="button"
      class={names.filter(Boolean).join(' ')}
      aria-current={isActive ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Whether somebody wrote there since this person last looked; the open channel counts as read. */
function isUnreadIn(channel: PageChannel, state: PageState, place: Place): boolean {
  const key = `wayout-read-${state.me.id}-${channel.id}`;
  if (state.channelId === channel.id && place.screen !== 'app-home') {
    localStorage.setItem(key, channel.latestTs ?? '0');
    return false;
  }
  return Number(channel.latestTs ?? 0) > Number(localStorage.getItem(key) ?? 0);
}
