import { join } from 'node:path';
import dotenv from 'dotenv';
import { z } from 'zod';
import { AppError } from './errors.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Channels that are read unasked, as globs on the channel's name. */
const DEFAULT_INCIDENT_CHANNELS = 'inc-*,incident-*,*-incidents,*-alerts,ops-*';

/** The knowledge base that ships with Wayout, wherever the process was started. */
export const SHIPPED_RECORDS = join(import.meta.dirname, '..', 'records');

/**
 * Every variable that Wayout reads, unset and empty alike. `.env.example` lists the same keys; a
 * test compares them. Messages say what is wrong and then, after a full stop, what to do.
 */
export const environmentSchema = z.object({
  SLACK_BOT_TOKEN: secret().superRefine(refuse(botTokenMistake)),
  SLACK_SIGNING_SECRET: secret().superRefine(refuse(signingSecretMistake)),
  SLACK_APP_TOKEN: secret().superRefine(refuse(appTokenMistake)),
  SLACK_MODE: z
    .enum(['socket', 'http'], 'is neither "socket" nor "http". Leave it out.')
    .optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'is no http(s) URL. Leave it out for Slack itself.' })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: secret(),
  SLACK_STATE_SECRET: secret(),
  TOKEN_ENCRYPTION_KEY: secret(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is no port number. Use 0 (any free port) to 65535.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is no port number. Use 0 (any free port) to 65535.')
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:.|postgres(ql)?:\/\/.)/,
      'is neither "sqlite:<path>" nor "postgres://...". Leave it out for sqlite:data/wayout.db.',
    )
    .default('sqlite:data/wayout.db'),
  RECORDS_DIR: z.string().default(SHIPPED_RECORDS),
  INCIDENT_CHANNELS: list(DEFAULT_INCIDENT_CHANNELS),
  ONE_INCIDENT_CHANNELS: list(''),
  REVIEWERS: list(''),
  ASK_AFTER_MINUTES: z
    .string()
    .regex(/^\d{1,4}$/, 'is no number of minutes. Use 0 (never) to 9999; usual: 30.')
    .transform(Number)
    .default(30),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}. Usual: info.`)
    .default('info'),
});

/** How to reach Slack: over a websocket that we open, or by requests that Slack sends. */
type SlackConnection =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string };

/** The settings of one bot process. Frozen; holds secrets, so never logged as a whole. */
export interface Config {
  readonly botToken: string;
  readonly connection: SlackConnection;
  /** With a trailing slash; undefined = Slack itself. */
  readonly slackApiUrl: string | undefined;
  /** 0 = any free port. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly recordsDir: string;
  readonly incidentChannels: readonly string[];
  /** Channels that are one incident each: a person votes once on an item in all their threads. */
  readonly oneIncidentChannels: readonly string[];
  readonly reviewers: readonly string[];
  /** How long after *Trying it* a person is asked how it went; 0 = never. */
  readonly askAfterMs: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the settings from the environment and, for what is not set there, from `.env` in the
 * working directory.
 * @throws AppError `config_invalid`, see {@link parseConfig}
 */
export function readConfig(): Config {
  dotenv.config({ quiet: true });
  return parseConfig(process.env);
}

/**
 * The database alone, for commands that need no Slack.
 * @throws AppError `config_invalid` when DATABASE_URL is malformed
 */
export function readDatabaseUrl(): string {
  dotenv.config({ quiet: true });
  const given = process.env['DATABASE_URL']?.trim();
  const parsed = environmentSchema.shape.DATABASE_URL.safeParse(given === '' ? undefined : given);
  if (parsed.success) return parsed.data;
  throw new AppError(
    'config_invalid',
    `DATABASE_URL ${parsed.error.issues[0]?.message ?? 'cannot be read'}`,
    'Set it in the environment or in .env, or give --database.',
  );
}

/**
 * This process's environment without Wayout's own variables, for a child that gets other settings:
 * a developer's real tokens never reach the playground's bot.
 */
export function foreignEnvironment(): Readonly<Record<string, string | undefined>> {
  const own = new Set(Object.keys(environmentSchema.shape));
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.has(name)));
}

/**
 * Turns variables into settings, or says everything that is wrong with them at once: each with its
 * name, the mistake and the remedy. Values of secrets are never part of a message.
 * @throws AppError `config_invalid`
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape)
      .map((name) => [name, environment[name]?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map(explainIssue);
  const values = parsed.success ? parsed.data : given;
  problems.push(...missing(values));
  if (!parsed.success || problems.length > 0) {
    throw new AppError(
      'config_invalid',
      `the settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
      'Set them in the environment or in .env; .env.example lists them all.',
    );
  }
  return toConfig(parsed.data);
}

function toConfig(values: z.infer<typeof environmentSchema>): Config {
  const socket = values.SLACK_MODE === 'socket' || (!values.SLACK_MODE && values.SLACK_APP_TOKEN);
  return Object.freeze({
    botToken: values.SLACK_BOT_TOKEN ?? '',
    connection: Object.freeze(
      socket
        ? { mode: 'socket' as const, appToken: values.SLACK_APP_TOKEN ?? '' }
        : { mode: 'http' as const, signingSecret: values.SLACK_SIGNING_SECRET ?? '' },
    ),
    slackApiUrl: values.SLACK_API_URL,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    recordsDir: values.RECORDS_DIR,
    incidentChannels: Object.freeze(values.INCIDENT_CHANNELS),
    oneIncidentChannels: Object.freeze(values.ONE_INCIDENT_CHANNELS),
    reviewers: Object.freeze(values.REVIEWERS),
    askAfterMs: values.ASK_AFTER_MINUTES * 60_000,
    logLevel: values.LOG_LEVEL,
  });
}

/** What one variable alone cannot tell: which of them this mode needs. */
function missing(values: {
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_APP_TOKEN?: string | undefined;
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_MODE?: string | undefined;
  readonly SLACK_CLIENT_ID?: string | undefined;
}): string[] {
  const problems: string[] = [];
  if (!values.SLACK_BOT_TOKEN) {
    const many = values.SLACK_CLIENT_ID
      ? ' Installing in many workspaces (SLACK_CLIENT_ID) is not built yet.'
      : '';
    problems.push(
      `SLACK_BOT_TOKEN is missing. Copy it from your Slack app's page, OAuth & Permissions > Bot User OAuth Token ("xoxb-...").${many}`,
    );
  }
  if (values.SLACK_MODE === 'socket' && !values.SLACK_APP_TOKEN) {
    problems.push(
      'SLACK_APP_TOKEN is missing, and SLACK_MODE is socket. Make one under Basic Information > App-Level Tokens, scope connections:write ("xapp-...").',
    );
  }
  const http =
    values.SLACK_MODE === 'http' || (values.SLACK_MODE === undefined && !values.SLACK_APP_TOKEN);
  if (http && !values.SLACK_SIGNING_SECRET) {
    problems.push(
      'SLACK_SIGNING_SECRET is missing. Copy it from Basic Information > App Credentials; or set SLACK_APP_TOKEN to connect by Socket Mode, which needs no public address.',
    );
  }
  return problems;
}

function explainIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}`;
}

function secret() {
  return z.string().optional();
}

/** A list separated by commas or blanks. */
function list(byDefault: string) {
  return z
    .string()
    .default(byDefault)
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''));
}

function refuse(mistake: (value: string) => string | undefined) {
  return (value: string | undefined, context: z.core.$RefinementCtx) => {
    const message = value === undefined ? undefined : mistake(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  };
}

// The three mistakes people make are swapped fields, so only values that are certainly another
// field's are refused here; whether a token is good, Slack itself says at start-up.
function botTokenMistake(value: string): string | undefined {
  if (value.startsWith('xapp-')) {
    return 'starts with "xapp-", which is an app-level token. You may have swapped it with SLACK_APP_TOKEN; the bot token ("xoxb-...") is under OAuth & Permissions.';
  }
  if (value.startsWith('xoxp-')) {
    return 'starts with "xoxp-", which is a user token. Take the Bot User OAuth Token ("xoxb-...") under OAuth & Permissions.';
  }
  if (looksLikeSigningSecret(value)) {
    return 'looks like the signing secret. Take the Bot User OAuth Token ("xoxb-...") under OAuth & Permissions.';
  }
  return hasBlank(value);
}

function appTokenMistake(value: string): string | undefined {
  if (value.startsWith('xoxb-') || value.startsWith('xoxp-')) {
    return `starts with "${value.slice(0, 5)}", expected "xapp-". You may have swapped the two tokens; the app-level one is under Basic Information > App-Level Tokens.`;
  }
  if (looksLikeSigningSecret(value)) {
    return 'looks like the signing secret. The app-level token ("xapp-...") is under Basic Information > App-Level Tokens.';
  }
  return hasBlank(value);
}

function signingSecretMistake(value: string): string | undefined {
  return /^x(ox[a-z]|app)-/.test(value)
    ? 'is a token. The signing secret (32 hexadecimal digits) is under Basic Information > App Credentials.'
    : hasBlank(value);
}

function hasBlank(value: string): string | undefined {
  return /\s/.test(value) ? 'has a blank in it. Copy it again, in one piece.' : undefined;
}

function looksLikeSigningSecret(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value);
}
