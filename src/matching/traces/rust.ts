import type { Line } from '../read-lines.ts';
import type { ChainedError, StackFrame } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';
import { wrappedChain } from './wrapped-chain.ts';

const PANIC = /(?:^|\s)thread '[^']{0,80}'.{0,40} panicked at /;
// error[E0382]: use of moved value | src/main.rs:1:25: error[E0308]: x | error: linking with `cc` failed
const DIAGNOSTIC =
  /^(?:\S{1,300}\.rs:\d{1,7}:\d{1,7}: )?error(?:\[E\d{4}\])?: (?!aborting due to|could not compile)/;
const WRAPPER = /^error: (?:aborting due to|could not compile)/;
const RUSTC =
  /^(?:\S{1,300}\.rs:\d{1,7}:\d{1,7}: )?error\[E\d{4}\]: |^error: linking with |^\s*--> \S{1,300}:\d+:\d+/;
// anyhow and eyre: "Error: cannot load config", a blank line, "Caused by:", "    0: no such file"
const ERROR = /^Error: /;
const CAUSED = /^Caused by:$/;
const CAUSE = /^ {2,8}(?:\d{1,3}: )?(?=\S)/;

const FRAMES = [
  //              at ./src/main.rs:8:78 |  --> src/main.rs:9:5
  /^\s{1,20}(?:at|-->) (?<file>\S{1,300}\.rs):(?<line>\d{1,7})(?::\d{1,7})?$/,
  /^(?<file>\S{1,300}\.rs):(?<line>\d{1,7}):\d{1,7}: error/,
  //    4: parcel::main |   12:     0x55d0c8 - core::panicking::panic_fmt
  /^\s{1,8}\d{1,3}:\s{1,10}(?:0x[0-9a-f]{1,16} - )?(?<fn>[\w<>{}_#: ,&'[\]*()$.-]{1,300}::[\w<>{}#]{1,100})$/,
];

/**
 * Rust: a panic (its message stands on the next line since 1.73), an error with the causes that
 * anyhow lists outermost first, or the compiler's diagnostics.
 */
export const rust: TraceParser = {
  language: 'rust',
  parse(lines): Trace | undefined {
    const chain = panicOf(lines) ?? causesOf(lines) ?? diagnosticsOf(lines);
    if (chain === undefined || chain.length === 0) return undefined;
    return { language: 'rust', chain, frames: framesOf(lines) };
  },
};

function panicOf(lines: readonly Line[]): ChainedError[] | undefined {
  const panic = lines.findIndex((line) => PANIC.test(line.text));
  if (panic < 0) return undefined;
  const inline = /'(.*)', \S+:\d+:\d+$/.test(lines[panic]?.text ?? '');
  const at = inline ? panic : Math.min(panic + 1, lines.length - 1);
  return [{ ...typedMessage(lines[at]?.text ?? ''), line: at }];
}

function causesOf(lines: readonly Line[]): ChainedError[] | undefined {
  const caused = lines.findIndex((line) => CAUSED.test(line.text));
  if (caused < 0) return undefined;
  const head = lines.findIndex((line, index) => index < caused && ERROR.test(line.text));
  if (head < 0) return undefined;
  const chain = [{ ...typedMessage(lines[head]?.text ?? ''), line: head }];
  for (let at = caused + 1; at < lines.length && CAUSE.test(lines[at]?.text ?? ''); at += 1) {
    const message = (lines[at]?.text ?? '').replace(CAUSE, '');
    chain.push({ ...typedMessage(message), line: at });
  }
  return chain.slice(-MAX_CHAIN);
}

function diagnosticsOf(lines: readonly Line[]): ChainedError[] | undefined {
  if (!lines.some((line) => RUSTC.test(line.text))) return undefined;
  return wrappedChain(
    lines,
    (line) => DIAGNOSTIC.test(line.text),
    (line) => WRAPPER.test(line.text),
  );
}

function framesOf(lines: readonly Line[]): StackFrame[] {
  return readFrames(lines, FRAMES);
}
