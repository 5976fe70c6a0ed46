import type { Line } from '../read-lines.ts';
import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';
import { wrappedChain } from './wrapped-chain.ts';

const SPECIFIC: readonly RegExp[] = [
  // npm error code E404 | yarn's ➤ YN0028: x |  ERR_PNPM_OUTDATED_LOCKFILE  x
  /^npm (?:error|ERR!) code E(?!LIFECYCLE)[A-Z0-9]{2,40}$|^➤ YN\d{4}: .{0,40}(?:Error|error|The lockfile)|^\s{0,3}ERR_PNPM_\w{2,60} /,
  // Could not fetch URL https://pypi/simple/x/: There was a problem confirming the ssl certificate
  /^(?:WARNING: |\s{0,4})?(?:Retrying \(Retry\(total=.{0,200}(?:SSLError|SSLCertVerification)|Could not fetch URL \S{1,500}: There was a problem)/,
  // ERROR: No matching distribution found for x | error: externally-managed-environment
  /^(?:ERROR: |\s{0,4})(?:Could not find a version that satisfies|No matching distribution found for)|^ERROR: (?:Could not (?:install|build|open)|Cannot (?:install|uninstall)|Failed building wheel|Package |ResolutionImpossible|HTTP error )|^error: (?:externally-managed-environment|metadata-generation-failed)/,
  // [ERROR] /srv/x/Vat.java:[3,22] package com.acme.rates does not exist
  /^(?:\[ERROR\] )?\/\S{1,300}\.(?:java|kt|scala):\[\d{1,7},\d{1,5}\] /,
  // [ERROR] Failed to execute goal on project x: Could not resolve dependencies
  /^(?:\[ERROR\] )?(?:Failed to execute goal (?!.{1,300}Compilation failure)|Non-resolvable (?:parent|import) POM|Unknown lifecycle phase )/,
  // make: *** No rule to make target 'x' | make: protoc: No such file or directory
  /^g?make(?:\[\d{1,3}\])?: (?:\*\*\* (?:No rule|No targets|missing separator|multiple target|recipe commences)|\S{1,300}: (?:No such file|Permission denied|command not found))|^\S{1,200}:\d{1,7}: \*\*\* /,
];
const WRAPPER =
  /^g?make(?:\[\d{1,3}\])?: \*\*\* \[|^npm (?:error|ERR!) (?:code (?:ELIFECYCLE|1|127)$|Lifecycle script )|^(?:\[(?:ERROR|INFO)\] )?(?:BUILD FAILURE|COMPILATION ERROR|Failed to execute goal .{1,300}Compilation failure)|^FAILURE: Build failed|^-- Configuring incomplete|^(?:exit status|Process completed with exit code) /;

const NPM_CODE = /^npm (?:error|ERR!) code (E(?!LIFECYCLE)[A-Z0-9]{2,40})$/;
const NPM_FIELD =
  /^npm (?:error|ERR!)(?: (?:code|errno|syscall|path|dest|command|cwd|network)\b.*| A complete log .*|\s*)$/;
const NPM_PREFIX = /^npm (?:error|ERR!) +(?:[a-z]{4,12} (?=[A-Z])|404 {1,2}(?=\S)|notarget )?/;
// CMake Error at CMakeLists.txt:3 (find_package):
const CMAKE = /^CMake Error(?: at \S{1,300}:\d{1,7} \(\w{1,80}\))?:/;
// * What went wrong: | > Could not resolve all files
const GRADLE = /^\* What went wrong:/;
const GRADLE_CAUSE = /^\s{0,20}> (?=\S)/;
const CARGO = /^error: (?!linking |aborting )/;
const CARGO_CAUSED = /^Caused by:$/;

const FRAMES = [
  /^CMake Error at (?<file>[^\s:]{1,300}):(?<line>\d{1,7})/,
  //   CMakeLists.txt:3 (find_package)
  /^ {2}(?<file>[^\s:]{1,300}):(?<line>\d{1,7}) \((?<fn>\w{1,80})\)$/,
  /^(?:\[ERROR\] )?(?<file>\/[^\s:]{1,300}\.(?:java|kt|scala)):\[(?<line>\d{1,7}),/,
  /^g?make(?:\[\d{1,3}\])?: \*\*\* \[(?<file>[^\s:\]]{1,300}):(?<line>\d{1,7}): /,
];

/** Build tools and package managers: the specific line is the root, "build failed" outermost. */
export const build: TraceParser = {
  language: 'build',
  parse(lines): Trace | undefined {
    const chain =
      cmakeOf(lines) ?? gradleOf(lines) ?? cargoOf(lines) ?? npmOf(lines) ?? listedOf(lines);
    if (chain.length === 0) return undefined;
    return { language: 'build', chain: chain.slice(-MAX_CHAIN), frames: readFrames(lines, FRAMES) };
  },
};

/** npm says its code, fields, and then in words what is wrong. */
function npmOf(lines: readonly Line[]): ChainedError[] | undefined {
  const code = lines.findIndex((line) => NPM_CODE.test(line.text));
  if (code < 0) return undefined;
  const type = NPM_CODE.exec(lines[code]?.text ?? '')?.[1] ?? null;
  const said = lines.findIndex(
    ({ text }, index) => index > code && NPM_PREFIX.test(text) && !NPM_FIELD.test(text),
  );
  if (said < 0) return [{ type, message: '', line: code }];
  const message = (lines[said]?.text ?? '').replace(NPM_PREFIX, '').trim();
  return [{ type, message, line: said }];
}

/** CMake's message stands indented below the line that names its place. */
function cmakeOf(lines: readonly Line[]): ChainedError[] | undefined {
  const at = lines.findIndex((line) => CMAKE.test(line.text));
  if (at < 0) return undefined;
  const place = { type: null, message: (lines[at]?.text ?? '').trim(), line: at };
  const said = lines.findIndex(({ text }, index) => index > at && /^ {2}\S/.test(text));
  if (said < 0 || said > at + 2) return [place];
  return [place, { type: null, message: (lines[said]?.text ?? '').trim(), line: said }];
}

/** Gradle indents each cause further below "What went wrong". */
function gradleOf(lines: readonly Line[]): ChainedError[] | undefined {
  const at = lines.findIndex((line) => GRADLE.test(line.text));
  const first = lines[at + 1];
  if (at < 0 || first === undefined) return undefined;
  const chain = [{ ...typedMessage(first.text), line: at + 1 }];
  for (let index = at + 2; GRADLE_CAUSE.test(lines[index]?.text ?? ''); index += 1) {
    const message = (lines[index]?.text ?? '').replace(GRADLE_CAUSE, '');
    chain.push({ ...typedMessage(message), line: index });
  }
  return chain;
}

/** cargo puts each cause, indented, below its own "Caused by:". */
function cargoOf(lines: readonly Line[]): ChainedError[] | undefined {
  const caused = lines.findIndex((line) => CARGO_CAUSED.test(line.text));
  const head = lines.findIndex((line, index) => index < caused && CARGO.test(line.text));
  if (caused < 0 || head < 0) return undefined;
  const chain = [{ ...typedMessage(lines[head]?.text ?? ''), line: head }];
  lines.forEach((line, index) => {
    const below = CARGO_CAUSED.test(lines[index - 1]?.text ?? '');
    if (below && index > head && /^\s+\S/.test(line.text)) {
      chain.push({ ...typedMessage(line.text), line: index });
    }
  });
  return chain;
}

function listedOf(lines: readonly Line[]): ChainedError[] {
  return wrappedChain(
    lines,
    ({ text }) => SPECIFIC.some((pattern) => pattern.test(text)),
    ({ text }) => WRAPPER.test(text),
  );
}
