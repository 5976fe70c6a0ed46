import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrapLogLine } from '../../src/matching/structured-log.ts';

const textOf = (line: string) => unwrapLogLine(line)?.map((inner) => inner.text);

describe('opening structured log lines', () => {
  test('a stack inside JSON gets its line breaks back', () => {
    const line = JSON.stringify({
      level: 50,
      msg: 'query failed',
      err: { stack: 'Error: x\n    at f' },
    });
    expect(unwrapLogLine(line)).toEqual([
      { text: 'query failed', level: 'error' },
      { text: 'Error: x', level: 'error' },
      { text: '    at f', level: 'error' },
    ]);
  });

  test('the keys of .NET loggers are known, whatever their case', () => {
    expect(
      textOf(
        '{"@t":"x","@mt":"Unhandled","@l":"Error","@x":"System.InvalidOperationException: y"}',
      ),
    ).toEqual(['Unhandled', 'System.InvalidOperationException: y']);
    expect(
      textOf('{"Level":"Error","MessageTemplate":"t","Exception":"E: y\\n   at F()"}'),
    ).toEqual(['E: y', '   at F()']);
  });

  test('codes come out as the object dump of Node prints them', () => {
    expect(
      textOf('{"message":"x","err":{"message":"y","code":"ECONNREFUSED","errno":-111}}'),
    ).toEqual(['x', 'y', "code: 'ECONNREFUSED'", 'errno: -111']);
  });

  test('a line cut before its closing brace still gives its message', () => {
    expect(textOf('{"level":"error","msg":"connect ECONNREFUSED\\n    at TCP')).toEqual([
      'connect ECONNREFUSED',
      '    at TCP',
    ]);
  });

  test('words before the object stay, since they are what the program says', () => {
    const line = 'fatal: [web1]: FAILED! => {"changed": false, "msg": "Missing sudo password"}';
    expect(textOf(line)).toEqual([line, 'Missing sudo password']);
  });

  test('the body of an answer stays beside what is in it, since no logger wrote it', () => {
    const body = '{"detail":[{"loc":["body","qty"],"msg":"field required"}]}';
    expect(textOf(body)).toEqual([body, 'field required']);
  });

  test('logfmt keeps its line and adds its values', () => {
    const line = 'level=error msg="query failed" err="dial tcp 10.0.0.1:5432: connection refused"';
    expect(textOf(line)).toEqual([
      line,
      'query failed',
      'dial tcp 10.0.0.1:5432: connection refused',
    ]);
  });

  test.each([
    'Error: connect ECONNREFUSED',
    '{ code: 1 }',
    'const x = { message: 1 }',
    '{"changed": false}',
    '',
  ])('what is no log wrapper stands for itself: %s', (line) => {
    expect(unwrapLogLine(line)).toBeNull();
  });

  test('hostile JSON, however deep or wide, gives few lines', () => {
    const deep = `{"message":${'{"error":'.repeat(500)}"x"${'}'.repeat(501)}`;
    expect(textOf(deep)?.length ?? 0).toBeLessThan(50);
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        expect(textOf(json)?.length ?? 0).toBeLessThan(10_000);
      }),
    );
  });
});
