import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/main.ts';
import { chromiumPath } from './chromium-path.ts';

/** The compiled playground with the compiled bot, driven as a person drives it. */
let playground: Playground;
let browser: Browser;
let page: Page;
let dataDir: string;
const foreignRequests: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  // The page exists compiled only; the types are those of the source.
  const compiled = new URL('../../dist/playground/main.js', import.meta.url).href;
  const { startPlayground }: typeof import('../../src/playground/main.ts') = await import(compiled);
  dataDir = await mkdtemp(join(tmpdir(), 'wayout-page-'));
  playground = await startPlayground({
    port: 0,
    dataDir,
    bot: { command: process.execPath, args: ['dist/main.js'] },
    environment: process.env,
    print: () => undefined,
  });
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
    ].concat(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(playground.url)) foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(playground.url);
});

afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const composer = () => page.getByLabel('Message #inc-checkout');
const thread = () => page.getByLabel('Thread', { exact: true });
const worked = (votes: number) => thread().getByRole('button', { name: `👍 Worked (${votes})` });

test('a sample is one click away, and its card stands in the thread', async () => {
  await page.getByRole('button', { name: 'gRPC GOAWAY' }).click();
  await thread().locator('.block-header').waitFor();
  expect(await thread().textContent()).toContain('estimate');
});

test('a press shows the new rate and who tried', async () => {
  await worked(0).first().click();
  await worked(1).first().waitFor();
  expect(await thread().textContent()).toContain('worked for 1 of 1');
});

test('a reload and a killed bot lose nothing', async () => {
  await page.reload();
  await worked(1).first().waitFor();
  const before = playground.bot.state().pid;
  await page.getByRole('button', { name: 'Restart the bot' }).click();
  const again = () => {
    const { phase, pid } = playground.bot.state();
    return phase === 'running' && pid !== before;
  };
  await playground.standIn.until(again, 30_000);
  await page.getByRole('button', { name: /Chen/ }).click();
  await worked(1).first().click();
  await worked(2).first().waitFor();
});

test('another paste of the same error starts from what was learned', async () => {
  await page.getByRole('button', { name: /Sam/ }).click();
  await page.getByRole('button', { name: 'Close the thread' }).click();
  await composer().fill('/explain Error: 14 UNAVAILABLE: Connection closed after GOAWAY');
  await composer().press('Enter');
  const answer = page.locator('.message.ephemeral').last();
  await answer.waitFor();
  const text = await answer.textContent();
  expect(text).toContain('Only visible to you');
  expect(text).toContain('of 2');
});

test('a command without text opens a modal that takes many lines', async () => {
  await composer().fill('/ex');
  await page.getByRole('option', { name: /explain/ }).waitFor();
  await composer().press('Enter');
  await composer().press('Enter');
  const modal = page.getByRole('dialog');
  await modal.getByRole('textbox').fill('Error: connect\nECONNREFUSED 127.0.0.1:5432');
  const answers = await page.locator('.message.ephemeral').count();
  await modal.locator('button[type=submit]').click();
  await modal.waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.message.ephemeral').count()).toBe(answers + 1);
});

test('the shortcut in a message’s menu explains that message', async () => {
  const message = page.locator('.message:not(.ephemeral)').first();
  await message.hover();
  const answers = await page.locator('.message.ephemeral').count();
  await message.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Explain this error' }).click();
  await expect.poll(() => page.locator('.message.ephemeral').count()).toBe(answers + 1);
});

test('the home tab is filled by the bot', async () => {
  await page.getByRole('button', { name: 'Wayout Home' }).click();
  await page.locator('.home-tab .block-header').first().waitFor();
});

test('nothing was asked of another host, and the page had no error', () => {
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
});
