import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { MAX_CHAIN, typedMessage } from './trace.ts';

/**
 * Chain of a tool that lists what went wrong and then says that it failed: the wrappers, last
 * printed first, are outermost; the first specific line is the root, since later ones often follow
 * from it. Repeated lines count once. At most {@link MAX_CHAIN} links, the root always among them.
 * @param isSpecific whether a line says what went wrong
 * @param isWrapper whether a line only says that something did
 */
export function wrappedChain(
  lines: readonly Line[],
  isSpecific: (line: Line) => boolean,
  isWrapper: (line: Line) => boolean,
): ChainedError[] {
  const wrappers: ChainedError[] = [];
  const specifics: ChainedError[] = [];
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    if (specifics.length >= MAX_CHAIN && wrappers.length >= MAX_CHAIN) return;
    const specific = isSpecific(line);
    if ((!specific && !isWrapper(line)) || seen.has(line.text)) return;
    seen.add(line.text);
    (specific ? specifics : wrappers).push({ ...typedMessage(line.text), line: index });
  });
  const siblings = specifics.slice(0, MAX_CHAIN).reverse();
  const room = Math.max(specifics.length === 0 ? 1 : 0, MAX_CHAIN - siblings.length);
  return [...wrappers.slice(0, room).reverse(), ...siblings];
}
