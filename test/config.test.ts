import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentSchema, parseConfig, SHIPPED_RECORDS } from '../src/config.ts';
import { AppError } from '../src/errors.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shh' };

function problemsOf(environment: Record<string, string>): string {
  try {
    parseConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe('config_invalid');
    return `${(error as AppError).message}\n${(error as AppError).hint}`;
  }
  throw new Error('the settings were accepted');
}

describe('the settings', () => {
  test('.env.example lists exactly the variables that are read', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    expect(listed.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  test('two variables are enough for HTTP', () => {
    expect(parseConfig(http)).toEqual({
      botToken: 'xoxb-1',
      connection: { mode: 'http', signingSecret: 'shh' },
      slackApiUrl: undefined,
      port: 3000,
      databaseUrl: 'sqlite:data/wayout.db',
      recordsDir: SHIPPED_RECORDS,
      incidentChannels: ['inc-*', 'incident-*', '*-incidents', '*-alerts', 'ops-*'],
      oneIncidentChannels: [],
      reviewers: [],
      askAfterMs: 1_800_000,
      logLevel: 'info',
    });
  });

  test('an app token means Socket Mode, unless SLACK_MODE says otherwise', () => {
    const both = { ...http, SLACK_APP_TOKEN: 'xapp-1' };
    expect(parseConfig(both).connection).toEqual({ mode: 'socket', appToken: 'xapp-1' });
    expect(parseConfig({ ...both, SLACK_MODE: 'http' }).connection.mode).toBe('http');
  });

  test('an empty variable counts as unset, and blanks around a value are dropped', () => {
    const config = parseConfig({ ...http, SLACK_APP_TOKEN: '', PORT: ' 8080 ', SLACK_MODE: '' });
    expect(config.port).toBe(8080);
    expect(config.connection.mode).toBe('http');
  });

  test.each([
    ['http://127.0.0.1:4010/api', 'http://127.0.0.1:4010/api/'],
    ['http://127.0.0.1:4010/api/', 'http://127.0.0.1:4010/api/'],
  ])('the API address %s gets one trailing slash', (given, used) => {
    expect(parseConfig({ ...http, SLACK_API_URL: given }).slackApiUrl).toBe(used);
  });

  test('the settings are frozen', () => {
    expect(Object.isFrozen(parseConfig(http))).toBe(true);
  });

  test('all problems are told at once', () => {
    const told = problemsOf({ PORT: 'http', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' });
    for (const name of [
      'PORT is no port',
      'DATABASE_URL is neither',
      'LOG_LEVEL is not one of',
      'SLACK_BOT_TOKEN is missing',
      'SLACK_SIGNING_SECRET is missing',
      '.env.example',
    ]) {
      expect(told).toContain(name);
    }
  });

  test.each([
    [{ SLACK_BOT_TOKEN: 'xapp-s3cret', SLACK_APP_TOKEN: 'xoxb-s3cret' }, 'swapped'],
    [{ ...http, SLACK_BOT_TOKEN: 'xoxp-s3cret' }, 'user token'],
    [{ ...http, SLACK_BOT_TOKEN: '0123456789abcdef'.repeat(2) }, 'signing secret'],
    [{ ...http, SLACK_SIGNING_SECRET: 'xoxb-s3cret' }, 'is a token'],
    [{ ...http, SLACK_BOT_TOKEN: 'xoxb-s3 cret' }, 'blank'],
    [{ ...http, SLACK_MODE: 'socket' }, 'SLACK_APP_TOKEN is missing'],
    [{ ...http, PORT: '70000' }, 'no port number'],
    [{ ...http, SLACK_API_URL: 'slack' }, 'no http(s) URL'],
    [{ SLACK_SIGNING_SECRET: 'x', SLACK_CLIENT_ID: '1.2' }, 'not built yet'],
  ])('a mistake is named with its remedy, and no secret is repeated: %j', (environment, remedy) => {
    const told = problemsOf(environment as Record<string, string>);
    expect(told).toContain(remedy);
    expect(told).not.toContain('s3cret');
  });
});
