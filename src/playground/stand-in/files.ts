import type { SlackFile } from './model.ts';
import { Refusal } from './refusal.ts';
import { TEAM } from './seed.ts';
import type { Workspace } from './workspace.ts';

/** A file that somebody shares. */
export interface FileDraft {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly title?: string;
  /** Default: snippet for text, hosted for the rest. */
  readonly mode?: SlackFile['mode'];
}

const PREVIEW_CHARS = 1_000;

const TYPES: Readonly<Record<string, readonly [filetype: string, mimetype: string]>> = {
  txt: ['text', 'text/plain'],
  log: ['text', 'text/plain'],
  md: ['markdown', 'text/markdown'],
  json: ['json', 'application/json'],
  js: ['javascript', 'text/javascript'],
  py: ['python', 'text/x-python'],
  java: ['java', 'text/x-java'],
  csv: ['csv', 'text/csv'],
  png: ['png', 'image/png'],
  jpg: ['jpg', 'image/jpeg'],
  gif: ['gif', 'image/gif'],
  svg: ['svg', 'image/svg+xml'],
  pdf: ['pdf', 'application/pdf'],
};

/** Makes room for a file of this name; its bytes come later. */
export function reserveFile(workspace: Workspace, name: string, user: string): SlackFile {
  const id = workspace.ids.next('F');
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const [filetype, mimetype] = TYPES[extension] ?? ['text', 'text/plain'];
  const url = `${workspace.baseUrl}/files-pri/${TEAM.id}-${id}/${encodeURIComponent(name)}`;
  const file: SlackFile = {
    id,
    name,
    title: name,
    mimetype,
    filetype,
    mode: 'hosted',
    size: 0,
    user,
    created: Math.floor(workspace.now().getTime() / 1000),
    url_private: url,
    url_private_download: url,
    permalink: url,
  };
  workspace.files.set(id, { file });
  return file;
}

/** Stores the bytes of a reserved file. @throws Refusal `file_not_found` */
export function fillFile(
  workspace: Workspace,
  id: string,
  bytes: Uint8Array,
  change: Partial<Pick<SlackFile, 'title' | 'mode'>> = {},
): SlackFile {
  const stored = workspace.files.get(id);
  if (stored === undefined) throw new Refusal('file_not_found');
  const isText = stored.file.mimetype.startsWith('text/') || stored.file.filetype === 'json';
  const file: SlackFile = {
    ...stored.file,
    ...change,
    size: bytes.length,
    ...(isText && { preview: new TextDecoder().decode(bytes).slice(0, PREVIEW_CHARS) }),
  };
  workspace.files.set(id, { file, bytes });
  return file;
}

/** Stores a whole file that a person shares. */
export function addFile(workspace: Workspace, draft: FileDraft, user: string): SlackFile {
  const bytes =
    typeof draft.content === 'string' ? new TextEncoder().encode(draft.content) : draft.content;
  const reserved = reserveFile(workspace, draft.name, user);
  const mode = draft.mode ?? (reserved.mimetype.startsWith('text/') ? 'snippet' : 'hosted');
  return fillFile(workspace, reserved.id, bytes, { mode, title: draft.title ?? draft.name });
}
