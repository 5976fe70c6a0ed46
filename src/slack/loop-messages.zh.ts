import type { ItemOutcome } from '../app/card-view.ts';
import type { LoopMessages } from './loop-messages.ts';

const OUTCOME: Readonly<Record<ItemOutcome, string>> = {
  worked: '👍 有效',
  partly: '🤏 部分有效',
  failed: '👎 无效',
  worse: '💥 更糟了',
  trying: '⏳ 正在尝试',
};

/** Chinese (simplified). */
export const chineseLoop: LoopMessages = {
  tried: ({ outcome, action, by, minutes }) =>
    `${OUTCOME[outcome]}：${action} · ${by} · ${after(minutes)}`,
  triedMore: (lines) => `另有 ${lines} 项，见下文`,
  folded: (minutes) => `✅ 已在这里解决，${after(minutes)}`,
  fixedBy: (by) => `已由 ${by} *解决*，办法如下：`,
  unfold: '展开整张卡片',
  disputedTitle: '并非对所有人都是死路',
  flagged: (people) => `🚩 ${people} 人反馈更糟了：已标记待审核`,
  onVersion: (version, rate, votes) => `在 ${version} 上：${rate} %（${votes} 条反馈）`,
  forecast: ({ percent, record, lookFor, measured }) =>
    measured
      ? `🔮 在 ${percent} % 的事故中，一小时内随后出现 ${record}；请留意 ${lookFor}`
      : `🔮 之后可能出现 ${record}（估计 ${percent} %）；请留意 ${lookFor}`,
  share: (percent, measured) => (measured ? `${percent} % 的事故中` : `估计 ${percent} %`),
  refused: {
    bot: '未计入：只有人可以反馈，应用不行。',
    guest:
      '未计入：你属于另一个工作区，只有本工作区成员可以反馈。请把结果告诉这里的人，由他们代为反馈。',
    too_old:
      '未计入：这个错误已超过 30 天，细节难以记清。如果再次出现，请用 `/explain` 粘贴，并在新卡片上反馈。',
  },
  trying: (action, minutes) =>
    `已记录：你正在尝试 ${action}，其他人会在卡片上看到。${
      minutes === 0
        ? '有结果时请告诉我们。'
        : `我会在 ${minutes} 分钟后或该消息列结束时问你一次结果。`
    }`,
  reaction: {
    counted: (outcome, action) =>
      `已计入你的表情：${OUTCOME[outcome]}，${action}。移除表情即可撤回。`,
    withdrawn: (action) => `已随表情撤回：你对 ${action} 的反馈。`,
    unknown: '未计入：Slack 没有说明你是否属于本工作区。请改用卡片上的按钮。',
  },
  ask: {
    question: (action, link) =>
      `你之前在尝试 ${action}${link === null ? '' : `（${link}）`}。结果如何？`,
    once: '我只问这一次。你的回答会改变下一个人看到的比率。',
    label: '这个错误',
  },
  trust: {
    title: (badge) => `可以信任到什么程度：${badge}`,
    tier: {
      ai_generated:
        '由机器编写，尚无人确认。当 3 个人在 2 天内的 3 起事故中反馈，且内容属实时，它会变为 👥 *已由这里的人确认*。',
      imported:
        '取自公开的知识库，无论来源怎么说，这里尚无人核实。当 3 个人在 2 天内的 3 起事故中反馈，且内容属实时，它会变为 👥 *已由这里的人确认*。',
      community_verified: '有人反馈过，且内容属实。若之后的反馈相反，它会降级。',
      reproduced: '有脚本能重现该错误，并证明某个办法能解决它。反馈不会改变这一点。',
      human_reviewed: '有维护者审阅并担保。反馈不会给予或取消这一点。',
    },
    soFar: (people, incidents, seen, days) =>
      `目前的反馈：${people} 人，${days} 天；${seen} 起事故中有 ${incidents} 起有反馈。`,
    disputed: '⚠️ *有争议*：反馈与其内容相差很大，或许多人说“不是这个错误”。',
    needsReview: '🚩 需要维护者查看：某个办法使情况更糟，或存在争议。',
    stale: (date) =>
      `🕰️ 上次确认于 ${date}，已超过一年。有两个人反馈某个办法有效，它就重新变为有效；仅被显示不算。`,
    confidence: (now, own) =>
      now === own
        ? `记录的可信度：${now} %，为其原值；这里的反馈没有改变它。`
        : `记录的可信度：${now} %（原值 ${own} %）。`,
    agree: (percent) => `反馈与其内容的一致程度为 ${percent} %。`,
    wrong: (wrong, right) => `“不是这个错误”出现 ${wrong} 次，反馈 ${right} 条。`,
    rates: '数字',
    claim: (action, percent, deadEnd) =>
      `${action}：声称${deadEnd ? '失败率' : ''} ${percent} %，这里还没有人反馈`,
    rate: ({ action, reports, rate, low, high, claimed, deadEnd }) =>
      `${action}：${deadEnd ? '失败率 ' : ''}${rate} %（${reports} 条反馈；大致在 ${low} 至 ${high} % 之间），声称 ${claimed} %`,
    counting: (claimWeight) =>
      `声称相当于 ${claimWeight} 条反馈。一个人最多相当于 5 条反馈，一起事故最多相当于 2 条，反馈的权重每年减半。`,
  },
};

function after(minutes: number): string {
  if (minutes < 1) return '一分钟内';
  if (minutes < 120) return `${minutes} 分钟后`;
  return minutes < 48 * 60
    ? `${Math.round(minutes / 60)} 小时后`
    : `${Math.round(minutes / 1440)} 天后`;
}
