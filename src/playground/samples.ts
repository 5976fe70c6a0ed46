import { readFile } from 'node:fs/promises';
import type { Sample } from './page-state.ts';

/** The pastes of the tray, in its order. Each is real output of the named tool. */
const SAMPLES: readonly Omit<Sample, 'text'>[] = [
  { id: 'grpc-goaway', title: 'gRPC GOAWAY', about: 'Java, behind a chat line', as: 'person' },
  { id: 'node-econnrefused', title: 'ECONNREFUSED', about: 'Node.js fetch', as: 'person' },
  { id: 'python-module-not-found', title: 'No module named', about: 'Python', as: 'person' },
  { id: 'npm-eresolve', title: 'npm ERESOLVE', about: 'dependency conflict', as: 'person' },
  { id: 'postgres-deadlock', title: 'Deadlock', about: 'PostgreSQL through JDBC', as: 'person' },
  { id: 'git-push-rejected', title: 'Push rejected', about: 'git', as: 'person' },
  { id: 'tls-certificate-expired', title: 'Certificate expired', about: 'TLS', as: 'person' },
  { id: 'no-space-left', title: 'Disk full', about: 'Go', as: 'person' },
  { id: 'gunicorn-worker-killed', title: 'Worker killed', about: 'two records fit', as: 'person' },
  { id: 'go-nil-pointer-alert', title: 'An alert fires', about: 'posted by a bot', as: 'alert' },
];

/** Reads the sample pastes. @throws Error if one is missing: a broken installation */
export function readSamples(): Promise<readonly Sample[]> {
  return Promise.all(
    SAMPLES.map(async (sample) => ({
      ...sample,
      text: await readFile(new URL(`./samples/${sample.id}.txt`, import.meta.url), 'utf8'),
    })),
  );
}
