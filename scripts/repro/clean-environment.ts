import { delimiter, sep } from 'node:path';

/** Settings of npm that say where packages come from; all others would leak from `npm run`. */
const KEPT_NPM = /^npm_config_(?:registry|cache|cafile|userconfig|globalconfig)$/i;
/** Variables that change what Node, npm or colour-aware tools print. */
const DROPPED =
  /^(?:npm_|NODE_OPTIONS$|NODE_ENV$|NODE_PATH$|INIT_CWD$|VITEST|FORCE_COLOR$|NO_COLOR$|CI$|DEBUG$)/i;

/**
 * The environment that a script sees: as in a fresh shell, without what `npm run` and the test
 * runner add, without the repository's own executables on PATH, and in one language.
 */
export function cleanEnvironment(
  outer: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value === undefined || (DROPPED.test(name) && !KEPT_NPM.test(name))) continue;
    clean[name] = value;
  }
  const path = (outer['PATH'] ?? '')
    .split(delimiter)
    .filter((dir) => !dir.split(sep).includes('node_modules'));
  return {
    ...clean,
    PATH: path.join(delimiter),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TERM: 'dumb',
    npm_config_update_notifier: 'false',
  };
}
