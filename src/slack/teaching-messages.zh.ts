import type { TeachingMessages } from './teaching-messages.ts';

/** Chinese (simplified). */
export const teachingInChinese: TeachingMessages = {
  question: {
    title: '是这两个中的哪一个？',
    bothFit: '有两个容易混淆的错误都符合这一行：',
    bothFitLines: '有两个容易混淆的错误都符合你粘贴的内容。',
    choose: '是这个',
    neither: '都不是',
    summary: (first, second) => `是这两个中的哪一个：${first}，还是 ${second}？`,
    said: (users) => `_${users} 说：是这个_`,
    neitherOfThem: (by) => `${by} 说两个都不是。谢谢。`,
    again: (first, second, link) => `又是 ${first} 或 ${second}：是哪一个，请见${link}。`,
    noted: '已记录，谢谢。今后同样的错误会直接显示这张卡片；可在卡片上按“撤销”收回。',
    undone: '已撤回：会再次询问是哪一个。',
    undoneHere: '已撤回：下次会再次询问。',
    notYours: '只有选择的人可以撤回。管理员和审核者可用 `/explain corrections` 撤回。',
    guest: '只有本工作区成员可以教我，且须在错误出现后 30 天内。这张卡片只显示给你。',
  },
  card: {
    toldApart: (other, users) => `${users} 已把它与 ${other} 区分开`,
    instead: (signature) => `也许是这个：${signature}`,
    notRemembered: '已记录：这是另一个错误。谢谢。',
    remembered:
      '已记录：这是另一个错误。在本工作区，同样的错误不会再用这条记录回答；按“撤销”可收回。',
    barRaised: (percent) =>
      `本频道中答错太多：在好转之前，只有把握达到 ${percent} % 时我才会主动回答。`,
    barSilent: '本频道中答错太多：我暂时不再主动回答。`/explain` 仍然可用。',
  },
  refused: (records) =>
    `已略去，因为有人说它不是这个错误：${records}。管理员可用 \`/explain corrections\` 撤回。`,
  why: {
    title: '为什么是它？',
    line: '你的这一行，以及其中匹配的部分：',
    toldApart: (users, percent) =>
      `${users} 已把它与次优记录区分开。仅就匹配而言：${likely(percent)}（${percent} %）。`,
    confidence: (percent) => `*${likely(percent)}*：这样的匹配 100 次中约 ${percent} 次是对的。`,
    runnerUp: '其次',
    noRunnerUp: '没有其他相近的记录。',
    likelihood: (percent) => `${likely(percent)}，${percent} %`,
    against: (reason, text) => {
      switch (reason.kind) {
        case 'no_pattern':
          return '它的模式不符合任何一行';
        case 'no_code':
          return `文本中没有它的错误代码 ${text}`;
        case 'told_apart':
          return '这里的人说是另一个';
        case 'other_line':
          return `它符合的是另一行：${text}`;
        case 'fewer_words':
          return `共同的罕见词较少（${reason.own} 个，而不是 ${reason.other} 个）`;
        case 'no_product':
          return `文本没有提到 ${text}`;
        case 'weaker':
          return '支持它的理由相同，只是更弱';
      }
    },
    spokeAgainst: '不支持它的理由',
  },
  corrections: {
    title: '这里的人教给我的',
    intro: '最新的在前。“撤销”等于没有说过；卡片上的反馈保留。',
    none: '还没有：没有人说过匹配有误或区分过两条记录，或者都已撤回。',
    notThis: (line, record, by, on) => `${line}\n*不是* ${record} · ${by}，${on}`,
    whichOfTwo: (line, record, other, by, on) =>
      `${line}\n是 ${record}，*不是* ${other} · ${by}，${on}`,
    noLine: '一个不在此显示关键行的错误：没有关键行，或来自私密会话',
    more: '还有更多：先撤回这里有误的，再调用一次。',
    notAllowed:
      '只有本工作区的管理员、所有者，以及 `REVIEWERS` 中的审核者可以查看和撤回别人教给我的内容。你自己的可在卡片上或用 `/explain undo` 撤回。',
    onlyPrivate: '这个列表只给你看：请用 `/explain corrections`，或私信我。',
    undone: (by) => `已由 ${by} 撤回。`,
    undoneBefore: '之前已经撤回。',
  },
  status: {
    title: '本频道',
    usual: '有把握时我会在这里主动回答：门槛没有提高。',
    raised: (percent) => `这里答错太多，所以只有在把握达到 *${percent} %* 时我才主动回答。`,
    silent: '这里答错太多，连最有把握的也是：在它们超过 30 天或被撤回之前，我不主动回答。',
    judged: (right, judged) =>
      `最近 30 天有人评判的 ${judged} 次回答中，${right} 次找对了错误。低于 80 %（至少 5 次）门槛提高，高于则降低。`,
    notJudged: '最近 30 天里，没有人评判过我在这里的回答。对的低于 80 %（至少 5 次）时门槛会提高。',
    private: '`/explain`、提及和私信不受影响。',
  },
};

function likely(percent: number): string {
  if (percent >= 95) return '几乎可以肯定';
  if (percent >= 80) return '很可能';
  if (percent >= 50) return '较可能';
  return percent >= 25 ? '有可能' : '可能性不大';
}
