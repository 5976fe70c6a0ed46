import type { ChainedError } from '../report.ts';
import { readFrames } from './read-frames.ts';
import { MAX_CHAIN, type Trace, type TraceParser, typedMessage } from './trace.ts';

//    at Billing.Job.Run(Int32 id) in /srv/Billing/Job.cs:line 11 | at X.Y (System.Int32 id) [0x0000d] in /srv/P.cs:11
const PLACE =
  /^\s{0,12}at (?<fn>[^\s(]{1,300}) ?\([^()]{0,300}\)(?: \[0x[0-9a-f]{1,8}\])? in (?<file>[^:<]{1,300}|[A-Z]:[^:<]{1,300}):(?:line )?(?<line>\d{1,7})\s?$/;
//    at System.String.Parse(String s)
const BARE =
  /^\s{0,12}at (?<fn>[^\s(]{1,300}) ?\([^()]{0,300}\)(?: \[0x[0-9a-f]{1,8}\])?(?: in <|\s?$)/;
// System.NullReferenceException: x | Unhandled exception. System.Exception: x | [ERROR] FATAL UNHANDLED EXCEPTION: System.X: y
const HEAD =
  /^\s{0,4}(?:Unhandled [Ee]xception[.:] |(?:\[ERROR\] )?FATAL UNHANDLED EXCEPTION: )?(?:[A-Z]\w{0,80}\.){1,10}\w{0,100}Exception(?: \(0x[0-9A-F]{8}\))?: /;
//  ---> System.IO.IOException: x
const INNER = /^\s{0,8}(?:\(Inner Exception #\d{1,3}\) )?---> /;
const END = /^\s{0,8}--- End of (?:inner exception )?stack trace/;
const RUNTIME = /^\s{0,4}(?:\S{1,40} ){0,4}(?:System|Microsoft)\.[\w.]{1,200}Exception(?: |:)/;
const PREFIX = /^\s*(?:Unhandled [Ee]xception[.:] |(?:\[ERROR\] )?FATAL UNHANDLED EXCEPTION: )/;
// Program.cs(8,13): error CS0103: The name 'x' does not exist in the current context
const COMPILER =
  /^\s{0,4}(?<file>[^\s():]{0,300}|[A-Z]:[^():]{1,300})(?:\((?<line>\d{1,7})(?:,\d{1,7}){0,3}\))? ?: error (?:CS|FS|BC|MSB|NU|NETSDK)\d{4}: /;

/**
 * .NET: the outermost exception first, each ` ---> ` one step nearer to the root, on its own line or
 * on the one it follows from; or what the compiler says, the first diagnostic being the root.
 */
export const dotnet: TraceParser = {
  language: 'dotnet',
  parse(lines): Trace | undefined {
    const thrown = lines.some(
      ({ text }) => PLACE.test(text) || END.test(text) || INNER.test(text) || RUNTIME.test(text),
    );
    const compiled = lines.some(({ text }) => COMPILER.test(text));
    if (!thrown && !compiled) return undefined;
    const chain: ChainedError[] = [];
    const diagnostics: ChainedError[] = [];
    lines.forEach(({ text }, index) => {
      if (COMPILER.test(text)) diagnostics.push({ type: null, message: text.trim(), line: index });
      else if (INNER.test(text) || (chain.length === 0 && HEAD.test(text))) {
        chain.push(...linksOf(text, index));
      }
    });
    const links = chain.length > 0 ? chain : diagnostics.slice(0, MAX_CHAIN).reverse();
    if (links.length === 0) return undefined;
    return {
      language: 'dotnet',
      chain: links.slice(-MAX_CHAIN),
      frames: readFrames(lines, [PLACE, BARE, COMPILER]),
    };
  },
};

/** Mono and .NET Framework print "Outer: a ---> Inner: b" on one line. */
function linksOf(text: string, line: number): ChainedError[] {
  const said = text.replace(INNER, '').replace(PREFIX, '');
  return said
    .split(' ---> ')
    .slice(0, MAX_CHAIN)
    .map((part) => ({ ...typedMessage(part), line }));
}
