import { describe, expect, test } from 'vitest';
import { versionAdvice } from '../../src/app/version-advice.ts';

const version = (name: string, over: object = {}) => ({
  version: name,
  introduced: null,
  deprecated: null,
  removed: null,
  behavior_change: null,
  status: 'active' as const,
  ...over,
});
const record = {
  versions: [version('gRPC v1.65.0'), version('gRPC v1.59.0'), version('gRPC v1.9.3')],
};

describe('the version of a paste', () => {
  test.each([
    ['1.62.0', 'inside'],
    ['1.9.3', 'inside'],
    ['1.65.9', 'inside'],
    ['1.66', 'above'],
    ['1.9.2', 'below'],
    ['2', 'above'],
  ])('%s lies %s the range, by numbers and not by letters', (yours, place) => {
    expect(versionAdvice(record, yours)).toMatchObject({
      from: 'gRPC v1.9.3',
      to: 'gRPC v1.65.0',
      yours: { version: yours, place },
    });
  });

  test('covers every minor version of a major one that stands alone', () => {
    const versions = [version('Node.js 17'), version('Node.js 20')];
    expect(versionAdvice({ versions }, '20.20.2')?.yours?.place).toBe('inside');
    expect(versionAdvice({ versions }, '21.0.0')?.yours?.place).toBe('above');
  });

  test('gives a range within one product only', () => {
    const versions = [version('grpc-go v1.33'), version('gRPC v1.59.0'), version('grpc-go v1.57')];
    expect(versionAdvice({ versions }, null)).toMatchObject({
      from: 'grpc-go v1.33',
      to: 'grpc-go v1.57',
    });
  });

  test('may be missing or no number', () => {
    expect(versionAdvice(record, null)?.yours).toBeUndefined();
    expect(versionAdvice(record, 'latest')?.yours).toBeUndefined();
    expect(versionAdvice({ versions: [] }, '1.0')).toBeUndefined();
  });

  test('puts what changed in its own line first, and leaves fixed ones out of the range', () => {
    const versions = [
      version('Node 18', { behavior_change: 'prefers IPv4' }),
      version('Node 20.1', { behavior_change: 'prefers IPv6' }),
      version('Node 22', { status: 'fixed', removed: 'the flag' }),
    ];
    const advice = versionAdvice({ versions }, '20.1.4');
    expect(advice?.to).toBe('Node 20.1');
    expect(advice?.changes.map(({ what }) => what)).toEqual([
      'prefers IPv6',
      'prefers IPv4',
      'removed: the flag',
    ]);
  });
});
