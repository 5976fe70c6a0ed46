import type { ItemOutcome } from '../app/card-view.ts';
import type { LoopMessages } from './loop-messages.ts';

const OUTCOME: Readonly<Record<ItemOutcome, string>> = {
  worked: '👍 worked',
  partly: '🤏 helped partly',
  failed: "👎 didn't help",
  worse: '💥 made it worse',
  trying: '⏳ being tried',
};

/** English. */
export const englishLoop: LoopMessages = {
  tried: ({ outcome, action, by, minutes }) =>
    `${OUTCOME[outcome]}: ${action} · ${by} · ${after(minutes)}`,
  triedMore: (lines) => `and ${lines} more, below`,
  folded: (minutes) => `✅ Fixed here, ${after(minutes)}`,
  fixedBy: (by) => `*Fixed here by* ${by}, with this:`,
  unfold: 'Show the whole card',
  disputedTitle: 'Not a dead end for everybody',
  flagged: (people) =>
    `🚩 made it worse for ${people === 1 ? 'one person' : `${people} people`}: flagged for review`,
  onVersion: (version, rate, votes) =>
    `on ${version}: ${rate} % (${votes} ${votes === 1 ? 'report' : 'reports'})`,
  forecast: ({ percent, record, lookFor, measured }) =>
    measured
      ? `🔮 In ${percent} % of incidents ${record} followed within an hour; look for ${lookFor}`
      : `🔮 ${record} may follow (estimate ${percent} %); look for ${lookFor}`,
  share: (percent, measured) =>
    measured ? `in ${percent} % of incidents` : `estimate ${percent} %`,
  refused: {
    bot: 'Not counted: only people can report, not apps.',
    guest:
      'Not counted: you belong to another workspace, and only members of this one can report. Tell somebody here how it went; they can press for you.',
    too_old:
      'Not counted: this error is more than 30 days old, and nobody remembers that exactly. If you have it again, paste it with `/explain` and report on the new card.',
  },
  trying: (action, minutes) =>
    `Noted: you are trying ${action}; the others see it on the card. ${
      minutes === 0
        ? 'Tell how it went when you know.'
        : `I will ask you once how it went, in ${minutes} min or when the thread is over.`
    }`,
  reaction: {
    counted: (outcome, action) =>
      `Counted your reaction: ${OUTCOME[outcome]}, ${action}. Remove it to take that back.`,
    withdrawn: (action) => `Taken back with your reaction: your vote on ${action}.`,
    unknown:
      'Not counted: Slack does not tell me whether you belong to this workspace. Press the button on the card instead.',
  },
  ask: {
    question: (action, link) =>
      `You were trying ${action}${link === null ? '' : ` (${link})`}. How did it go?`,
    once: 'I ask only this once. Your answer moves the rate that the next person sees.',
    label: 'this error',
  },
  trust: {
    title: (badge) => `How far to trust this: ${badge}`,
    tier: {
      ai_generated:
        'Written by a machine, and nobody has confirmed it. It becomes 👥 *confirmed by people here* when 3 people in 3 incidents on 2 days report, and what it claims holds.',
      imported:
        'Taken from a public collection; nobody here has checked it, whatever its source says. It becomes 👥 *confirmed by people here* when 3 people in 3 incidents on 2 days report, and what it claims holds.',
      community_verified:
        'People reported on it, and what it claims held. It falls back if later reports say otherwise.',
      reproduced:
        'A script makes this error happen and shows that a fix ends it. Votes do not change that.',
      human_reviewed: 'A maintainer read and vouched for it. Votes never give or take that.',
    },
    soFar: (people, incidents, seen, days) =>
      `Reports so far: ${count(people, 'person', 'people')}, ${count(days, 'day')}; ${incidents} of ${count(seen, 'incident')} reported.`,
    disputed:
      '⚠️ *Disputed*: what people report is far from what it claims, or many said "not this error".',
    needsReview:
      '🚩 A maintainer has to look at it: a fix made something worse, or it is disputed.',
    stale: (date) =>
      `🕰️ Last confirmed ${date}, more than a year ago. Two people for whom a fix works make it fresh again; being shown does not.`,
    confidence: (now, own) =>
      now === own
        ? `Confidence in the record: ${now} %, its own; nothing said here has changed it.`
        : `Confidence in the record: ${now} % (its own: ${own} %).`,
    agree: (percent) => `What was reported agrees with what it claims to ${percent} %.`,
    wrong: (wrong, right) =>
      `"Not this error" was said ${wrong} ${wrong === 1 ? 'time' : 'times'}, against ${right} reports.`,
    rates: 'The numbers',
    claim: (action, percent, deadEnd) =>
      `${action}: claimed ${deadEnd ? 'to fail in ' : ''}${percent} %, nobody here has reported`,
    rate: ({ action, reports, rate, low, high, claimed, deadEnd }) =>
      `${action}: ${deadEnd ? 'fails in ' : ''}${rate} % (${count(reports, 'report')}; likely ${low} to ${high} %), claimed ${claimed} %`,
    counting: (claimWeight) =>
      `The claim counts like ${claimWeight} reports. One person moves a rate by at most 5 reports, one incident by at most 2, and a report loses half its weight in a year.`,
  },
};

function after(minutes: number): string {
  if (minutes < 1) return 'within a minute';
  if (minutes < 120) return `after ${minutes} min`;
  return `after ${minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
