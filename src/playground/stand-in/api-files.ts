import { z } from 'zod';
import { type ApiMethod, apiMethod, joinedChannelOrRefuse, structured } from './api-method.ts';
import { fillFile, reserveFile } from './files.ts';
import { APP_AUTHOR } from './message-content.ts';
import { addMessage } from './messages.ts';
import { Refusal } from './refusal.ts';
import { APP } from './seed.ts';
import type { StoredFile, Workspace } from './workspace.ts';

const getUploadURL = apiMethod(
  z.object({ filename: z.string().min(1), length: z.coerce.number().int().min(1) }),
  (workspace, args) => {
    const file = reserveFile(workspace, args.filename, APP.userId);
    return { upload_url: `${workspace.baseUrl}/upload/${file.id}`, file_id: file.id };
  },
);

const completed = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

const completeUpload = apiMethod(
  z.object({
    files: structured.pipe(completed),
    channel_id: z.string().optional(),
    channels: z.string().optional(),
    thread_ts: z.string().optional(),
    initial_comment: z.string().optional(),
    blocks: structured.optional(),
  }),
  (workspace, args) => {
    const files = args.files.map(({ id, title }) => {
      const { bytes } = storedOrRefuse(workspace, id);
      if (bytes === undefined) throw new Refusal('file_not_found');
      return fillFile(workspace, id, bytes, title === undefined ? {} : { title });
    });
    const target = args.channel_id ?? args.channels;
    if (target !== undefined) {
      const channel = joinedChannelOrRefuse(workspace, target);
      addMessage(workspace, channel, {
        ...APP_AUTHOR,
        text: args.initial_comment ?? '',
        files,
        ...(args.thread_ts !== undefined && { thread_ts: args.thread_ts }),
      });
    }
    return { files };
  },
);

const info = apiMethod(z.object({ file: z.string() }), (workspace, args) => ({
  file: storedOrRefuse(workspace, args.file).file,
}));

function storedOrRefuse(workspace: Workspace, id: string): StoredFile {
  const stored = workspace.files.get(id);
  if (stored === undefined) throw new Refusal('file_not_found');
  return stored;
}

/** Methods about files. */
export const FILE_METHODS: Readonly<Record<string, ApiMethod>> = {
  'files.getUploadURLExternal': getUploadURL,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
};
