import { useRef } from 'preact/hooks';
import { Menu } from './overflow-menu.tsx';
import { usePage } from './use-page.ts';

/** The "+" at the left: the app's global shortcuts, and files. */
export function PlusMenu({ threadTs }: { readonly threadTs: string | undefined }) {
  const { state, act } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const share = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    await act({
      act: 'say',
      channel: state.channelId,
      text: '',
      files: [{ name: file.name, content: await file.text() }],
      ...(threadTs !== undefined && { threadTs }),
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.log,.md,.json,.csv,.py,.js,.java"
        onChange={(event) => void share(event.currentTarget.files?.[0])}
      />
      <Menu
        label="Attach a file or use a shortcut"
        trigger="+"
        triggerClass="plus"
        items={[
          ...state.shortcuts
            .filter(({ kind }) => kind === 'global')
            .map(({ callbackId, name }) => ({
              key: callbackId,
              label: `⚡ ${name}`,
              detail: { type: 'plain_text', text: state.app.name },
              run: () => void act({ act: 'shortcut', callbackId }),
            })),
          { key: 'file', label: '📎 Upload a text file', run: () => input.current?.click() },
        ]}
      />
    </>
  );
}
