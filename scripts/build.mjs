// Builds dist: the program, the playground's page, and the files that the page needs as they are.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';

const tsc = 'node_modules/typescript/bin/tsc';
const projects = [
  ['-p', 'tsconfig.build.json'],
  ['-p', 'src/playground/page', '--noEmit', 'false'],
];

for (const project of projects) {
  const { status } = spawnSync(process.execPath, [tsc, ...project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
cpSync('src/playground', 'dist/playground', {
  recursive: true,
  filter: (path) => !/\.tsx?$|tsconfig\.json$/.test(path),
});
