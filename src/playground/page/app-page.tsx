import { useEffect, useState } from 'preact/hooks';
import { Avatar } from './avatar.tsx';
import { type BlockHost, BlockHostContext } from './block-host.ts';
import { Blocks } from './blocks.tsx';
import { ChannelView } from './channel-view.tsx';
import { wasAcknowledged } from './server-link.ts';
import { usePage } from './use-page.ts';

/** The app's own page: its home tab and the messages with it. */
export function AppPage() {
  const { state, place, go, act } = usePage();
  const tab = place.screen === 'app-home' ? 'home' : 'messages';
  const { id: userId } = state.me;
  useEffect(() => {
    void act({ act: 'openHome', tab });
  }, [tab, userId]);
  return (
    <div class="pane app-page">
      <header class="pane-head">
        <Avatar name="Wayout" color="#1f7a4d" isBot={true} size={28} />
        <h1>{state.app.name}</h1>
        <div class="tabs" role="tablist">
          {(['home', 'messages'] as const).map((name) => (
            <button
              type="button"
              role="tab"
              key={name}
              aria-selected={tab === name}
              onClick={() => go({ screen: name === 'home' ? 'app-home' : 'app-messages' })}
            >
              {name === 'home' ? 'Home' : 'Messages'}
            </button>
          ))}
        </div>
      </header>
      {tab === 'home' ? <HomeTab /> : <ChannelView />}
    </div>
  );
}

function HomeTab() {
  const { state, act } = usePage();
  const [values, setValues] = useState<BlockHost['values']>({});
  const { home } = state;
  if (home === null) {
    return <p class="empty-home">The home tab is filled when the bot publishes it.</p>;
  }
  const host: BlockHost = {
    values,
    errors: {},
    setValue: (blockId, value) => setValues((old) => ({ ...old, [blockId]: value })),
    async press(blockId, element, value) {
      const result = await act({
        act: 'press',
        on: { view: home.id },
        actionId: element.action_id ?? '',
        blockId,
        ...(value !== undefined && { value }),
        state: values,
      });
      return wasAcknowledged(result);
    },
  };
  return (
    <BlockHostContext.Provider value={host}>
      <main class="home-tab">
        <Blocks blocks={home.blocks} />
      </main>
    </BlockHostContext.Provider>
  );
}
