import type { TeachingMessages } from './teaching-messages.ts';

/** English. */
export const teachingInEnglish: TeachingMessages = {
  question: {
    title: 'Which of the two is it?',
    bothFit: 'Two errors that are easily confused fit this line:',
    bothFitLines: 'Two errors that are easily confused fit what you pasted.',
    choose: 'It is this one',
    neither: 'Neither',
    summary: (first, second) => `Which of the two is it: ${first}, or ${second}?`,
    said: (users) => `_${users} said: this one_`,
    neitherOfThem: (by) => `Neither of the two, said by ${by}. Thanks.`,
    again: (first, second, link) =>
      `Again ${first} or ${second}: which of the two is asked on ${link}.`,
    noted:
      'Noted, thank you. The same error goes straight to this card from now on; *Undo* on the card takes it back.',
    undone: 'Taken back: which of the two it is will be asked again.',
    undoneHere: 'Taken back: next time it will be asked again.',
    notYours:
      'Only who chose can take it back. Admins and reviewers can, with `/explain corrections`.',
    guest:
      'Only members of this workspace teach me, and only within 30 days of the error. Here is the card, for you alone.',
  },
  card: {
    toldApart: (other, users) => `Told apart from ${other} by ${users}`,
    instead: (signature) => `Maybe this instead: ${signature}`,
    notRemembered: 'Noted: this was another error. Thank you.',
    remembered:
      'Noted: this was another error. The same one will not be answered with this record again in this workspace; *Undo* takes that back.',
    barRaised: (percent) =>
      `Too many answers in this channel were wrong: I answer here by myself only from ${percent} % confidence on, until it gets better.`,
    barSilent:
      'Too many answers in this channel were wrong: I stop answering here by myself for now. `/explain` still does.',
  },
  refused: (records) =>
    `Left out, because it was called wrong for this very error: ${records}. Admins can take that back with \`/explain corrections\`.`,
  why: {
    title: 'Why this match?',
    line: 'Your line, and what in it matched:',
    toldApart: (users, percent) =>
      `${users} told it apart from the next best. By itself the match is ${likely(percent).toLowerCase()} (${percent} %).`,
    confidence: (percent) =>
      `*${likely(percent)}*: of 100 matches like this one, about ${percent} are right.`,
    runnerUp: 'Next best',
    noRunnerUp: 'No other record came near.',
    likelihood: (percent) => `${likely(percent).toLowerCase()}, ${percent} %`,
    against: (reason, text) => {
      switch (reason.kind) {
        case 'no_pattern':
          return 'its pattern fits no line';
        case 'no_code':
          return `its error code ${text} is not in your text`;
        case 'told_apart':
          return 'people here said that it is the other one';
        case 'other_line':
          return `it fits another line: ${text}`;
        case 'fewer_words':
          return `fewer rare words in common (${reason.own}, not ${reason.other})`;
        case 'no_product':
          return `your text does not mention ${text}`;
        case 'weaker':
          return 'the same speaks for it, only less';
      }
    },
    spokeAgainst: 'Against it',
  },
  corrections: {
    title: 'What people here taught me',
    intro: 'Newest first. *Undo* makes it as if it had not been said; votes on cards stay.',
    none: 'Nothing yet: nobody has called a match wrong or told two records apart, or it was all taken back.',
    notThis: (line, record, by, on) => `${line}\nis *not* ${record} · ${by}, ${on}`,
    whichOfTwo: (line, record, other, by, on) =>
      `${line}\nis ${record}, *not* ${other} · ${by}, ${on}`,
    noLine: 'an error whose line is not shown here: it had none, or was pasted in private',
    more: 'There are more: take back what is wrong here, then call it again.',
    notAllowed:
      'Only admins and owners of this workspace, and the reviewers named in `REVIEWERS`, see and undo what others taught me. Your own you take back on the card, or with `/explain undo`.',
    onlyPrivate:
      'This list is for your eyes only: call `/explain corrections`, or ask me in a direct message.',
    undone: (by) => `Taken back by ${by}.`,
    undoneBefore: 'It was taken back before.',
  },
  status: {
    title: 'This channel',
    usual: 'I answer here by myself as soon as I am sure: nothing is raised.',
    raised: (percent) =>
      `Too many answers here were wrong, so I answer by myself only from *${percent} %* confidence on.`,
    silent:
      'Too many answers here were wrong, even the surest: I do not answer by myself until those are older than 30 days or taken back.',
    judged: (right, judged) =>
      `The right error in ${right} of ${judged} judged ${judged === 1 ? 'answer' : 'answers'} of the last 30 days. Under 80 % (of at least 5) the bar rises, above it falls again.`,
    notJudged:
      'Nobody has judged an answer of mine here in the last 30 days. With less than 80 % right (of at least 5) the bar rises.',
    private: '`/explain`, mentions and direct messages are not affected.',
  },
};

function likely(percent: number): string {
  if (percent >= 95) return 'Almost certain';
  if (percent >= 80) return 'Very likely';
  if (percent >= 50) return 'Likely';
  return percent >= 25 ? 'Possible' : 'Unlikely';
}
