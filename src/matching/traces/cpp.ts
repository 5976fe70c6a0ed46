import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import type { Trace, TraceParser } from './trace.ts';
import { wrappedChain } from './wrapped-chain.ts';

/** What went wrong, as compilers, linkers, sanitizers and debuggers say it. */
const SPECIFIC: readonly RegExp[] = [
  // main.cpp:4:10: fatal error: x.h: No such file or directory
  /^\S{1,300}\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|inl|ipp|m|mm|tcc):\d{1,7}(?::\d{1,7})?: (?:fatal )?error: /,
  // main.cpp(4): error C2065: 'x': undeclared identifier | x.obj : error LNK2019: unresolved
  /^\S{1,300}(?:\(\d{1,7}(?:,\d{1,7})?\)| ): (?:fatal )?error (?:C|LNK)\d{4}: /,
  // /usr/bin/ld: main.cpp:(.text+0x58): undefined reference to `Tracker::eta() const'
  /: undefined reference to [`'"]|: multiple definition of [`'"]/,
  // ld.lld: error: undefined symbol: x | /usr/bin/ld: cannot find -lzbar
  /^\S{0,100}\bld(?:\.\w{2,8}|64\.lld)?: (?:error: |cannot find |cannot open |\S{1,300}: relocation )/,
  /^Undefined symbols for architecture |^duplicate symbol /,
  // ==30217==ERROR: AddressSanitizer: SEGV on unknown address | WARNING: ThreadSanitizer: data race
  /^(?:==\d{1,10}==)?(?:ERROR|WARNING): (?:Address|HWAddress|Leak|Thread|Memory)Sanitizer: /,
  // a.cpp:3:9: runtime error: signed integer overflow
  /^\S{1,300}:\d{1,7}:\d{1,7}: runtime error: /,
  // Program received signal SIGSEGV, Segmentation fault.
  /^(?:Program|Thread .{1,80}) (?:received|terminated with) signal SIG[A-Z]{2,8}/,
];
const WRAPPER =
  /^collect2: (?:error|fatal)|^clang(?:\+\+)?(?:-\d{1,3})?: error: linker command failed|^g?make(?:\[\d{1,3}\])?: \*\*\* /;
const TERMINATE = /^terminate called (?:after throwing an instance of '([^']{1,300})'|without)/;
const WHAT = /^\s{0,8}what\(\): {1,4}/;

const FRAMES = [
  // #0  0x0000555555555179 in depth (f=0x0) at seg.c:4
  /^#\d{1,3}\s{1,3}(?:0x[0-9a-f]{1,16} in )?(?<fn>[^\s(]{1,300}) \(.{0,300}\) at (?<file>[^\s:]{1,300}):(?<line>\d{1,7})$/,
  //     #0 0x55cfc87b31ea in depth(frame*) /srv/tracker/seg.c:4:9
  /^\s{0,8}#\d{1,3}\s{1,3}0x[0-9a-f]{1,16} in (?<fn>.{1,300}?) (?<file>[\w./+-]{1,300}):(?<line>\d{1,7})(?::\d{1,5})?$/,
  //     #4 0x55cfc87b30f0 in _start (/srv/tracker/sega+0x10f0)
  /^\s{0,8}#\d{1,3}\s{1,3}0x[0-9a-f]{1,16} in (?<fn>[^\s(]{1,300})(?: \((?<file>\/[^()+\s]{1,300})| \()/,
  // main.cpp:4:10: error: x | main.cpp:(.text+0x58): undefined reference
  /^(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|hxx|inl|ipp|m|mm|tcc)):(?<line>\d{1,7})(?::\d{1,7})?: (?:fatal )?error: /,
  /^(?:\/\S{1,100}: )?(?<file>[^\s:(]{1,300}):\(\.\w{1,40}\+0x[0-9a-f]{1,16}\): /,
];

/** C and C++: compiler, linker, sanitizers, gdb, and exceptions that nobody caught. */
export const cpp: TraceParser = {
  language: 'cpp',
  parse(lines): Trace | undefined {
    const chain = terminatedOf(lines) ?? wrappedChain(lines, isSpecific, isWrapper);
    const root = chain.at(-1);
    const rootLine = root === undefined ? undefined : lines[root.line];
    if (rootLine === undefined || isWrapper(rootLine)) return undefined;
    return { language: 'cpp', chain, frames: readFrames(lines, FRAMES) };
  },
};

function isSpecific(line: Line): boolean {
  return SPECIFIC.some((pattern) => pattern.test(line.text));
}

function isWrapper(line: Line): boolean {
  return WRAPPER.test(line.text);
}

/** "terminate called after throwing an instance of 'x'", and on the next line what it said. */
function terminatedOf(lines: readonly Line[]): ChainedError[] | undefined {
  const at = lines.findIndex((line) => TERMINATE.test(line.text));
  const thrown = lines[at]?.text;
  if (thrown === undefined) return undefined;
  const type = TERMINATE.exec(thrown)?.[1] ?? null;
  const what = lines[at + 1]?.text ?? '';
  const outer = { type, message: type === null ? thrown.trim() : '', line: at };
  if (!WHAT.test(what)) return [outer];
  return [outer, { type, message: what.replace(WHAT, '').trim(), line: at + 1 }];
}
