import type { Line } from '../read-lines.ts';
import type { StackFrame } from '../report.ts';
import { MAX_FRAMES } from './trace.ts';

/** Frames are short; the bound keeps every pattern constant in cost. */
const MAX_FRAME_CHARS = 600;

/**
 * Frames in the order printed. Go and Rust print the function on one line and its place on the
 * next: a place without function completes the frame of the line before.
 * @param patterns tried in order; their groups `fn`, `file` and `line` say what they found
 */
export function readFrames(lines: readonly Line[], patterns: readonly RegExp[]): StackFrame[] {
  const frames: StackFrame[] = [];
  let openAt = -1;
  lines.forEach((line, index) => {
    if (frames.length > MAX_FRAMES) return;
    const frame = readFrame(line.text.slice(0, MAX_FRAME_CHARS), patterns);
    if (frame === undefined) return;
    const open = frames.at(-1);
    if (frame.function === null && open?.file === null && openAt === index - 1) {
      frames[frames.length - 1] = { ...frame, function: open.function };
      return;
    }
    frames.push(frame);
    if (frame.file === null) openAt = index;
  });
  return frames.slice(0, MAX_FRAMES);
}

function readFrame(text: string, patterns: readonly RegExp[]): StackFrame | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { fn, file, line } = match.groups ?? {};
    return {
      function: fn?.trim() ?? null,
      file: file ?? null,
      line: line === undefined ? null : Number(line),
    };
  }
  return undefined;
}
