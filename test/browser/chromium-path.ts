import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where a Chromium is: CHROME_PATH, or one of the usual places.
 *
 * @throws Error naming the places if there is none
 */
export function chromiumPath(): string {
  const path = process.env['CHROME_PATH'] ?? USUAL.find((candidate) => existsSync(candidate));
  if (path !== undefined) return path;
  throw new Error(`no Chromium in ${USUAL.join(', ')}; install one or set CHROME_PATH`);
}
