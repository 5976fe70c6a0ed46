import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRegexReading } from '../../../src/app/regex-reading.ts';
import { codeDoesNotParse } from '../../../src/records/lint/code-does-not-parse.ts';
import { createCorpus } from '../../../src/records/lint/lint-corpus.ts';
import { aRecord } from '../../support/a-record.ts';

const faults = (how: string, domain = 'relay') => {
  const [first] = aRecord().workarounds;
  const records = [aRecord({ domain, workarounds: [{ ...first!, how }] })];
  const corpus = createCorpus({ records, negatives: [], reading: createRegexReading([]) });
  return [...codeDoesNotParse.check(corpus)].map(({ message }) => message);
};

describe('code in a how', () => {
  test.each([
    ['shell with a placeholder', 'ssh -p <port> <user>@<host> true   # by hand'],
    ['a loop over lines', 'for f in *.log\ndo\n  gzip "$f"\ndone'],
    ['a here document', "cat > app.conf <<'EOF'\nlisten 80;\nEOF\nls (no"],
    ['python after shell', 'python -V\nimport json, os\nwith open(path) as f:\n    json.load(f)'],
    ['python with a body to fill in', 'def load(key):\n    ...'],
    ['typescript', 'const [rows, setRows] = useState<Order[]>([]);\nconst next = { ... };'],
    ['a top-level await', "import { x } from 'y';\nconst z = await x();"],
    ['a json file with a comment', '{"dns": ["10.0.0.2"]}   // daemon.json'],
    ['a workflow', 'services:\n  db:\n    image: postgres:17\n    ports: ["5432:5432"]'],
    ['headers', 'Authorization: Bearer <token>\nAuthorization: Basic <base64>'],
    ['prose', '# ask the owner of the (valve'],
    ['something unknown', 'relayctl home --valve (7'],
  ])('%s is let through', (_, how) => {
    expect(faults(how)).toEqual([]);
  });

  test("another language's keywords are not taken for JavaScript", () => {
    expect(faults('var seen sync.Map', 'go')).toEqual([]);
    expect(faults('let mut xs = vec![1];', 'rust')).toEqual([]);
  });

  test.each([
    ['an open quote', "grep -r 'stuck /var/log", 'shell'],
    ['a stray parenthesis', 'mvn verify; x (see below)', 'shell'],
    [
      'a loop on one line',
      'from time import sleep; for i in x: try: sleep(1); break except E:',
      'python',
    ],
    ['an open brace', 'const child = spawn(cmd, { shell: true );', 'javascript'],
    ['json with a missing quote', '{"dns: ["10.0.0.2"]}', 'json'],
    ['a crooked list', 'services:\n  db:\n   - a\n  - b: [', 'YAML'],
  ])('%s is found', (_, how, language) => {
    expect(faults(how)).toEqual([expect.stringContaining(`is no ${language} (`)]);
  });

  test('any text is judged without throwing', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('cat <<EOF', 'import x', 'def f(x):', '{"', 'a:', 'if x; then', 'const {'),
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (how) => {
        expect(Array.isArray(faults(how))).toBe(true);
      }),
    );
  });
});
