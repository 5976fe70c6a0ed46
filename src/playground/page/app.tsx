import { render } from 'preact';
import { useState } from 'preact/hooks';
import { AppPage } from './app-page.tsx';
import { ChannelView } from './channel-view.tsx';
import { Modal } from './modal.tsx';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { PageContext, usePageSource } from './use-page.ts';

function App() {
  const { page, notice, isOffline } = usePageSource();
  const [isMenuOpen, setMenuOpen] = useState(false);
  if (page === undefined) {
    return <p class="loading">{isOffline ? 'The playground does not answer.' : 'Loading…'}</p>;
  }
  const { state, place } = page;
  const modal = state.modals.at(-1);
  const names = ['workspace', isMenuOpen && 'menu-open', place.threadTs && 'thread-open'];
  return (
    <PageContext.Provider value={page}>
      <TopBar onMenu={() => setMenuOpen(!isMenuOpen)} />
      <div class={names.filter(Boolean).join(' ')}>
        <Sidebar onChoose={() => setMenuOpen(false)} />
        <div class="screen">
          {place.screen === 'channel' ? <ChannelView /> : <AppPage />}
          {place.threadTs !== undefined && <ThreadPane rootTs={place.threadTs} />}
        </div>
      </div>
      {modal && <Modal key={modal.id} view={modal} />}
      <div class="banners">
        {isOffline && <p role="alert">The playground does not answer. Is it still running?</p>}
        {state.bot.note !== undefined && <p role="alert">{state.bot.note}</p>}
        {notice !== undefined && <p role="status">{notice}</p>}
      </div>
    </PageContext.Provider>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
