import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { PageAct } from '../page-act.ts';
import type { PageState } from '../page-state.ts';
import { type ActResult, fetchState, sendAct, wasAcknowledged } from './server-link.ts';

/** Where a person is: in a channel, or at the app's own page. */
export interface Place {
  readonly user: string;
  readonly channel: string;
  readonly screen: 'channel' | 'app-home' | 'app-messages';
  readonly threadTs?: string | undefined;
  /** Message to show, after a link was followed. */
  readonly focusTs?: string | undefined;
}

/** An act without the person: the page adds who it is. */
export type ActOf = PageAct extends infer Act
  ? Act extends unknown
    ? Omit<Act, 'user'>
    : never
  : never;

/** What every part of the page can see and do. */
export interface Page {
  readonly state: PageState;
  readonly place: Place;
  go(change: Partial<Place>): void;
  act(act: ActOf): Promise<ActResult>;
  say(notice: string): void;
}

const DEFAULT_PLACE: Place = { user: 'U0MAYA', channel: 'C0INCCHECKOUT', screen: 'channel' };
const PLACE_KEY = 'wayout-playground-place';

/** The page of the component's tree. */
export const PageContext = createContext<Page | undefined>(undefined);

/** @throws Error outside of the page: a mistake in the page's own code */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('outside of the page');
  return page;
}

/** What the page itself holds; `state` is undefined until the first answer. */
export interface PageSource {
  readonly page: Page | undefined;
  readonly notice: string | undefined;
  readonly isOffline: boolean;
}

/** Follows the server: fetches what the person sees, again after every change. */
export function usePageSource(): PageSource {
  const [place, setPlace] = useState<Place>(readPlace);
  const [state, setState] = useState<PageState>();
  const [notice, setNotice] = useState<string>();
  const [isOffline, setOffline] = useState(false);
  const latest = useRef(place);
  latest.current = place;

  const refresh = useCallback(async () => {
    const { user, channel } = latest.current;
    try {
      const next = await fetchState(user, channel);
      if (latest.current.user === user && latest.current.channel === channel) setState(next);
      setOffline(false);
    } catch {
      setOffline(true);
    }
  }, []);

  useFollow(refresh, setOffline);
  useEffect(() => {
    sessionStorage.setItem(PLACE_KEY, JSON.stringify(place));
    void refresh();
  }, [place.user, place.channel, place.screen, place.threadTs, refresh]);
  useEffect(() => {
    if (notice === undefined) return undefined;
    const timer = setTimeout(() => setNotice(undefined), 6_000);
    return () => clearTimeout(timer);
  }, [notice]);

  if (state === undefined) return { page: undefined, notice, isOffline };
  const page: Page = {
    state,
    place,
    go: (change) =>
      setPlace((old) => ({ ...old, threadTs: undefined, focusTs: undefined, ...change })),
    async act(act) {
      // The union of acts without `user` plus `user` is the union of acts.
      const result = await sendAct({ ...act, user: latest.current.user } as PageAct);
      if (!result.ok) setNotice(result.error);
      else if (act.act === 'shortcut' && !wasAcknowledged(result)) {
        setNotice('Wayout did not respond to this shortcut.');
      }
      return result;
    },
    say: setNotice,
  };
  return { page, notice, isOffline };
}

/** Calls `refresh` after changes, at most once per frame, and after the connection came back. */
function useFollow(refresh: () => Promise<void>, setOffline: (is: boolean) => void): void {
  useEffect(() => {
    let waiting = false;
    const soon = (): void => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        void refresh();
      }, 30);
    };
    const changes = new EventSource('/playground/changes');
    changes.addEventListener('message', soon);
    changes.addEventListener('open', soon);
    changes.addEventListener('error', () => setOffline(true));
    return () => changes.close();
  }, [refresh, setOffline]);
}

function readPlace(): Place {
  const linked = new URLSearchParams(location.hash.slice(1));
  const kept: Place = {
    ...DEFAULT_PLACE,
    ...JSON.parse(sessionStorage.getItem(PLACE_KEY) ?? '{}'),
  };
  const channel = linked.get('channel');
  if (channel === null) return kept;
  history.replaceState(null, '', location.pathname);
  const isDirect = channel.startsWith('D');
  return {
    ...kept,
    channel,
    screen: isDirect ? 'app-messages' : 'channel',
    threadTs: linked.get('thread') ?? undefined,
    focusTs: linked.get('ts') ?? undefined,
  };
}
