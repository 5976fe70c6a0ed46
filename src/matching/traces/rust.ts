import { type Trace, type TraceParser, typedMessage } from './trace.ts';

const PANIC = /^thread '[^']*'.* panicked at /;
const DIAGNOSTIC = /^error(?:\[E\d{4}\])?: /;
const PLACE = /^\s*--> \S+:\d+:\d+/;

/** Rust: a panic (its message stands on the next line since 1.73) or the first diagnostic. */
export const rust: TraceParser = {
  language: 'rust',
  parse(lines): Trace | undefined {
    const panic = lines.findIndex((line) => PANIC.test(line.text));
    if (panic >= 0) {
      const inline = /'(.*)', \S+:\d+:\d+$/.test(lines[panic]?.text ?? '');
      const at = inline ? panic : Math.min(panic + 1, lines.length - 1);
      return { language: 'rust', chain: [{ ...typedMessage(lines[at]?.text ?? ''), line: at }] };
    }
    if (!lines.some((line) => PLACE.test(line.text))) return undefined;
    const index = lines.findIndex((line) => DIAGNOSTIC.test(line.text));
    const line = lines[index];
    if (line === undefined) return undefined;
    return { language: 'rust', chain: [{ type: null, message: line.text, line: index }] };
  },
};
