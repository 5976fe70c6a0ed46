import { type ParserOptions, parseExpression, parse as parseJavaScript } from '@babel/parser';
import { parser as pythonParser } from '@lezer/python';
import { parse as parseShell } from 'unbash';
import { parseDocument } from 'yaml';

/** Languages that a parser is at hand for. */
export type CodeLanguage = 'shell' | 'javascript' | 'python' | 'json' | 'yaml';

/**
 * What keeps a text from being code of a language; undefined = it parses. `<like-this>` and a
 * lone `...` stand for something the reader fills in, and are let through.
 * @returns the parser's own words, without the place
 */
export function parseCode(text: string, language: CodeLanguage): string | undefined {
  let first: string | undefined;
  for (const variant of new Set([text, filledIn(text), withoutEllipsis(filledIn(text))])) {
    const fault = PARSERS[language](variant);
    if (fault === undefined) return undefined;
    first ??= fault;
  }
  return first;
}

// "<user>", "<package.Service>", "<host:port>", "<server after "on">"
function filledIn(text: string): string {
  return text.replace(/<[\p{L}][^<>\n]{0,80}>/gu, 'placeholder');
}

// "{ ... }", "f(...)", but not "...rest"
function withoutEllipsis(text: string): string {
  return text.replace(/(?:\.\.\.|…)(?![\w[({$.])/g, '');
}

const PARSERS: Readonly<Record<CodeLanguage, (text: string) => string | undefined>> = {
  shell: (text) => parseShell(text).errors?.[0]?.message,
  javascript: (text) => thrownBy(() => parseJavaScript(text, JAVASCRIPT)),
  python: faultOfPython,
  json: faultOfJson,
  yaml: (text) =>
    parseDocument(text, { uniqueKeys: false }).errors[0]?.message.split(' at line')[0],
};

const JAVASCRIPT: ParserOptions = {
  sourceType: 'unambiguous',
  plugins: ['typescript', 'jsx'],
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowUndeclaredExports: true,
};

/** Lezer recovers from everything, and marks the places where it had to. */
function faultOfPython(text: string): string | undefined {
  let at: number | undefined;
  pythonParser.parse(text.endsWith('\n') ? text : `${text}\n`).iterate({
    enter: (node) => {
      if (node.type.isError) at ??= node.from;
    },
  });
  return at === undefined ? undefined : `unexpected "${text.slice(at, at + 20).trim()}"`;
}

/** Snippets of JSON carry comments, and objects of JavaScript look the same. */
function faultOfJson(text: string): string | undefined {
  const fault = thrownBy(() => JSON.parse(text));
  if (fault === undefined) return undefined;
  if (thrownBy(() => parseExpression(text, JAVASCRIPT)) === undefined) return undefined;
  return parseDocument(text).errors.length === 0 ? undefined : fault;
}

function thrownBy(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error);
  }
}
