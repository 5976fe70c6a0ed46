import type { Attachment, SlackFile } from '../stand-in/model.ts';
import { Mrkdwn } from './mrkdwn.tsx';

/** Legacy attachments, as alert bots send them. */
export function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }) {
  return (
    <>
      {attachments.map((attachment, at) => (
        <div class="attachment" key={at} style={{ borderLeftColor: colorOf(attachment['color']) }}>
          {typeof attachment['title'] === 'string' && (
            <strong>
              <Mrkdwn text={attachment['title']} />
            </strong>
          )}
          {typeof attachment['text'] === 'string' && (
            <div>
              <Mrkdwn text={attachment['text']} />
            </div>
          )}
        </div>
      ))}
    </>
  );
}

/** Snippets, pictures and other files of a message. */
export function Files({ files }: { readonly files: readonly SlackFile[] }) {
  return (
    <>
      {files.map((file) =>
        file.mimetype.startsWith('image/') ? (
          <figure class="block-image" key={file.id}>
            <figcaption>{file.title}</figcaption>
            <img src={`/playground/files/${file.id}`} alt={file.title} />
          </figure>
        ) : (
          <details class="snippet" key={file.id} open>
            <summary>
              📄 {file.title} <small>{sizeText(file.size)}</small>
            </summary>
            <pre>{file.preview}</pre>
            <a href={`/playground/files/${file.id}`} target="_blank" rel="noreferrer">
              Open the whole file
            </a>
          </details>
        ),
      )}
    </>
  );
}

function colorOf(color: unknown): string {
  const named: Readonly<Record<string, string>> = {
    good: '#2eb67d',
    warning: '#ecb22e',
    danger: '#e01e5a',
  };
  if (typeof color !== 'string') return '#ddd';
  return named[color] ?? (/^#?[0-9a-f]{6}$/i.test(color) ? `#${color.replace('#', '')}` : '#ddd');
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
}
