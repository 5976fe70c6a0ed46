import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/cli/main.ts!',
    'src/main.ts!',
    'src/playground/page/app.tsx!',
    // The manifest is written by `npm run manifest` and read by nothing at run time.
    'src/slack/manifest-yaml.ts!',
    // LEARNING's per-version rates and learned transitions: specified and tested, not on cards yet.
    'src/learning/{version-rate,learn-transitions,incident-chains}.ts!',
    'scripts/*.{ts,mjs}',
    // Compiled before it is run, so its script names no file of it.
    'bench/main.ts',
    'test/browser/*.ts',
    'test/**/*-{bot,process,child,writer}.ts',
  ],
  project: ['src/**/*.{ts,tsx}!', 'test/**/*.ts', '!test/repro/**', 'scripts/**', 'bench/**'],
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
