import { englishLoop } from './loop-messages.en.ts';
import type { Messages } from './messages.ts';
import { teachingInEnglish } from './teaching-messages.en.ts';

/** English. */
export const english: Messages = {
  card: {
    header: (resolvable, outOfTen) =>
      resolvable === 'false'
        ? 'Known error: no lasting fix is known'
        : resolvable === 'partial'
          ? `Known error: partly fixable, in ${outOfTen} of 10 cases`
          : `Known error: fixable in ${outOfTen} of 10 cases`,
    notSure: 'This is the likeliest match, not a sure one.',
    noFixes: 'No fix is known that works. What follows is not worth trying either.',
    onlyIf: (condition) => `Only if: ${condition}`,
    estimate: (percent) => `estimate ${percent} %`,
    workedFor: (worked, of, rate, claimed) =>
      `*worked for ${worked} of ${of}* · rate now ${rate} %, first estimate ${claimed} %`,
    estimatedToFail: (percent) => `estimated to fail in ${percent} % of tries`,
    failedFor: (failed, of, rate, claimed) =>
      `*failed for ${failed} of ${of}* · fail rate now ${rate} %, first estimate ${claimed} %`,
    disputed: 'disputed: it did help several people',
    dontBother: "Don't bother",
    sources: 'Sources',
    triedHere: 'Tried here',
    you: 'you',
    outcome: {
      worked: '👍 worked',
      partly: '🤏 helped partly',
      failed: "👎 didn't help",
      worse: '💥 made it worse',
      trying: '⏳ trying it',
    },
    yourVote: (outcome) => `You said: ${outcome}. Press again to take it back.`,
    solved: (action, by, minutes) =>
      `✅ *Fixed here by* ${action} · ${by} · ${minutes < 1 ? 'within a minute' : `after ${duration(minutes)}`}`,
    versions: (from, to) => (from === to ? `Seen with ${from}` : `Seen with ${from} to ${to}`),
    versionPlace: (version, place) =>
      place === 'inside'
        ? `yours is ${version}: affected`
        : `yours is ${version}: ${place === 'above' ? 'newer' : 'older'} than any it was seen with`,
    versionChange: (version, what) => `${version}: ${what}`,
    osAdvice: (os, advice) => `*On ${osName(os)}:* ${advice}`,
    neighbour: {
      leads_to: 'May be followed by',
      preceded_by: 'Often comes after',
      frequently_confused_with: 'Easily confused with',
    },
    couldAlsoBe: 'Could also be',
    tier: {
      ai_generated: '🤖 AI-made, not checked',
      imported: '📥 imported, not checked here',
      community_verified: '👥 confirmed by people here',
      reproduced: '🔬 reproduced by a script here',
      human_reviewed: '✅ reviewed by a person',
    },
    disputedBadge: '⚠️ disputed',
    staleBadge: (date) => `🕰️ last confirmed ${date}`,
    confidence: (percent) => `match ${percent} %`,
    documentation: 'Documentation',
    notTranslated: '',
    summary: (signature, verdict, fix) =>
      fix === null ? `${verdict}: ${signature}` : `${verdict}: ${signature}. First: ${fix}`,
  },
  button: {
    worked: (count) => `👍 Worked (${count})`,
    failed: (count) => `👎 Didn't help (${count})`,
    partly: (count) => `🤏 Helped partly (${count})`,
    worse: (count) => `💥 Made it worse (${count})`,
    trying: '⏳ Trying it',
    why: 'Why this match?',
    wrongMatch: 'Not this error',
    share: 'Share to channel',
    showAll: (more) => `Show all (${more} more)`,
    language: '中文',
    open: 'Open',
    undo: 'Undo',
    showAnyway: 'Show it to me',
    more: 'More outcomes',
  },
  vote: {
    counted: (outcome, action) =>
      `Counted, thank you: ${outcome}, ${action}. Press again to take it back.`,
    withdrawn: (action) => `Taken back: your vote on ${action} no longer counts.`,
    unknownCard:
      'This card is no longer in the books, so nothing was counted. Paste the error again with `/explain` for a fresh one.',
    undone: (action) =>
      action === null
        ? 'Taken back: your last vote no longer counts.'
        : `Taken back: your vote on ${action} no longer counts.`,
    nothingToUndo: 'You have no vote that could be taken back.',
  },
  loop: englishLoop,
  wrongMatch: {
    withdrawn: (by) => `Withdrawn: not this error, said by ${by}. Thanks.`,
    back: 'The card is back.',
    notYours: 'Only who withdrew the card can bring it back for all. Here it is for you.',
  },
  why: {
    title: (signature) => `Why ${signature}?`,
    none: 'It was opened by its name, not matched.',
    kind: (kind) =>
      ({
        regex: 'the pattern of this record fits',
        error_code: 'the error code is the same',
        class: 'the error class is the same',
        words: 'rare words in common',
        example: 'like a stored example',
        domain: 'names the same product',
        typo: 'nearly the same words',
      })[kind] ?? kind,
  },
  teaching: teachingInEnglish,
  unknown: {
    unsureTitle: 'Not sure which error this is',
    unknownTitle: 'No record explains this yet',
    notAnError:
      'This does not look like an error message. Paste the lines around the failure, with the error itself.',
    line: (line) => `Read as the telling line: ${line}`,
    nearest: 'Nearest, in case one of them is it:',
    nothingNear: 'Nothing near either.',
    advice: 'More lines help, above all the last "Caused by" or the error code.',
  },
  seenBefore: (signature, link) => `Again ${signature}. What was tried is on ${link}.`,
  above: 'the first card in this channel',
  sharedAlready: (link) =>
    link === null ? 'It is shared in this channel already.' : `It is shared here already: ${link}.`,
  shared: {
    done: (link) =>
      link === null
        ? 'Shared. Votes are counted on the shared card.'
        : `Shared: ${link}. Votes are counted there.`,
    by: (user) => `Shared by ${user}`,
    label: 'open it',
  },
  search: {
    title: (query, count) => `${count} ${count === 1 ? 'record' : 'records'} for ${query}`,
    none: (query) => `No record for ${query}.`,
    domains: (list) => `Domains: ${list}`,
    usage:
      'Say what to look for: `/explain search connection reset`. `domain:grpc`, `category:network_error` and `tag:tls` narrow it.',
  },
  show: {
    usage: 'Say which record: `/explain show grpc/connection-close-during-stream`.',
    none: (id) => `There is no record ${id}.`,
  },
  help: {
    title: 'Paste an error, get the known way out',
    intro:
      'I know errors, the fixes that work, and the dead ends not worth a try. What you report on a card changes its rates.',
    commands: 'Commands',
    outro:
      'In a thread, use *Explain this error* in a message’s menu, or mention me. In incident channels I answer by myself, only when I am sure.',
  },
  modal: {
    title: 'Explain an error',
    label: 'The error, with the lines around it',
    placeholder: 'Paste the stack trace or log lines here',
    hint: 'Tokens and passwords are taken out before anything is read or stored.',
    submit: 'Explain',
    close: 'Cancel',
    empty: 'There is nothing here to explain. Paste at least the error line.',
  },
  home: {
    title: 'Wayout',
    intro: 'Paste an error in Slack; get the known way out.',
    how: '• `/explain <error>` answers only to you, with *Share to channel*\n• *Explain this error* in any message’s menu\n• mention me in a thread\n• invite me into an incident channel: I answer in threads, only when sure',
    known: (records, domains) => `I know *${records}* errors in *${domains}* domains.`,
  },
  failed: (reference) =>
    `Something broke on my side. Nothing that was confirmed before is lost; please try again. Reference: \`${reference}\``,
};

function duration(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}

function osName(os: string): string {
  return { linux: 'Linux', macos: 'macOS', windows: 'Windows' }[os] ?? os;
}
