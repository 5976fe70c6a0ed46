import type { ErrorRecord } from '../schema.ts';

/** Every link of a record with its JSON path, in order. */
export function sourcesOf(
  record: ErrorRecord,
): readonly { readonly path: string; readonly url: string }[] {
  const items = (kind: 'workarounds' | 'dead_ends') =>
    record[kind].flatMap(({ sources }, item) =>
      sources.map((url, index) => ({ path: `${kind}[${item}].sources[${index}]`, url })),
    );
  const { official_doc_url: url } = record;
  return [
    ...(url === null ? [] : [{ path: 'official_doc_url', url }]),
    ...items('dead_ends'),
    ...items('workarounds'),
  ];
}
