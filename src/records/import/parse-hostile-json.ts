/** A record is four levels deep; a text that is deeper is none. */
const MAX_DEPTH = 32;
/** Keys by which JSON reaches for the prototypes of JavaScript objects. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads JSON that somebody else wrote: bounded in depth, without keys that reach for prototypes.
 * Never throws. How long the text may be is for the caller to say.
 */
export function parseHostileJson(text: string): ParsedJson {
  // Before parsing: what walks the value later is recursive.
  if (depthOf(text) > MAX_DEPTH) return refuse(`nested more than ${MAX_DEPTH} levels deep`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const key = prototypeKeyIn(value);
  if (key !== undefined) return refuse(`has the key "${key}", which no record has; take it out`);
  return { ok: true, value };
}

function refuse(reason: string): ParsedJson {
  return { ok: false, reason };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** Place of the closing quote, or the text's end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function prototypeKeyIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (PROTOTYPE_KEYS.has(key)) return key;
    const found = prototypeKeyIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
