import { chineseLoop } from './loop-messages.zh.ts';
import type { Messages } from './messages.ts';
import { teachingInChinese } from './teaching-messages.zh.ts';

/** Chinese (simplified). */
export const chinese: Messages = {
  card: {
    header: (resolvable, outOfTen) =>
      resolvable === 'false'
        ? '已知错误：目前没有根治办法'
        : resolvable === 'partial'
          ? `已知错误：部分可解决，10 次中约 ${outOfTen} 次`
          : `已知错误：10 次中约 ${outOfTen} 次可解决`,
    notSure: '这是最可能的匹配，但并不确定。',
    noFixes: '目前没有已知有效的办法。下面这些也不值得尝试。',
    onlyIf: (condition) => `仅当：${condition}`,
    estimate: (percent) => `估计 ${percent} %`,
    workedFor: (worked, of, rate, claimed) =>
      `*${of} 人中 ${worked} 人有效* · 当前成功率 ${rate} %，最初估计 ${claimed} %`,
    estimatedToFail: (percent) => `估计 ${percent} % 的尝试会失败`,
    failedFor: (failed, of, rate, claimed) =>
      `*${of} 人中 ${failed} 人无效* · 当前失败率 ${rate} %，最初估计 ${claimed} %`,
    disputed: '有争议：对好几个人确实有效',
    dontBother: '不必尝试',
    sources: '来源',
    triedHere: '这里试过',
    you: '你',
    outcome: {
      worked: '👍 有效',
      partly: '🤏 部分有效',
      failed: '👎 无效',
      worse: '💥 更糟了',
      trying: '⏳ 正在尝试',
    },
    yourVote: (outcome) => `你的反馈：${outcome}。再按一次即可撤回。`,
    solved: (action, by, minutes) =>
      `✅ *已由此解决：* ${action} · ${by} · ${minutes < 1 ? '一分钟内' : duration(minutes)}`,
    versions: (from, to) => (from === to ? `出现于 ${from}` : `出现于 ${from} 至 ${to}`),
    versionPlace: (version, place) =>
      place === 'inside'
        ? `你的版本 ${version}：受影响`
        : `你的版本 ${version}：比已知版本${place === 'above' ? '新' : '旧'}`,
    versionChange: (version, what) => `${version}：${what}`,
    osAdvice: (os, advice) => `*${os}：* ${advice}`,
    neighbour: {
      leads_to: '之后可能出现',
      preceded_by: '之前常出现',
      frequently_confused_with: '容易混淆',
    },
    couldAlsoBe: '也可能是',
    tier: {
      ai_generated: '🤖 AI 生成，未经核实',
      imported: '📥 外部导入，尚未核实',
      community_verified: '👥 已由这里的人确认',
      reproduced: '🔬 已由脚本在此复现',
      human_reviewed: '✅ 已人工审核',
    },
    disputedBadge: '⚠️ 有争议',
    staleBadge: (date) => `🕰️ 上次确认 ${date}`,
    confidence: (percent) => `匹配度 ${percent} %`,
    documentation: '文档',
    notTranslated: '部分内容没有中文翻译，以英文显示。',
    summary: (signature, verdict, fix) =>
      fix === null ? `${verdict}：${signature}` : `${verdict}：${signature}。先试：${fix}`,
  },
  button: {
    worked: (count) => `👍 有效 (${count})`,
    failed: (count) => `👎 无效 (${count})`,
    partly: (count) => `🤏 部分有效 (${count})`,
    worse: (count) => `💥 更糟了 (${count})`,
    trying: '⏳ 正在尝试',
    why: '为什么是它？',
    wrongMatch: '不是这个错误',
    share: '分享到频道',
    showAll: (more) => `显示全部（还有 ${more} 项）`,
    language: 'English',
    open: '打开',
    undo: '撤销',
    showAnyway: '给我看',
    more: '更多结果',
  },
  vote: {
    counted: (outcome, action) => `已计入，谢谢：${outcome}，${action}。再按一次即可撤回。`,
    withdrawn: (action) => `已撤回：你对 ${action} 的反馈不再计入。`,
    unknownCard: '这张卡片已无记录，未计入任何内容。请用 `/explain` 重新粘贴该错误。',
    undone: (action) =>
      action === null
        ? '已撤回：你的上一次反馈不再计入。'
        : `已撤回：你对 ${action} 的反馈不再计入。`,
    nothingToUndo: '没有可以撤回的反馈。',
  },
  loop: chineseLoop,
  wrongMatch: {
    withdrawn: (by) => `已撤下：${by} 说不是这个错误。谢谢。`,
    back: '卡片已恢复。',
    notYours: '只有撤下卡片的人可以为所有人恢复它。这里单独给你看。',
  },
  why: {
    title: (signature) => `为什么是 ${signature}？`,
    none: '它是按名称打开的，不是匹配得到的。',
    kind: (kind) =>
      ({
        regex: '符合该记录的模式',
        error_code: '错误代码相同',
        class: '错误类型相同',
        words: '有共同的罕见词',
        example: '与已存示例相似',
        domain: '涉及同一产品',
        typo: '用词几乎相同',
      })[kind] ?? kind,
  },
  teaching: teachingInChinese,
  unknown: {
    unsureTitle: '不确定这是哪个错误',
    unknownTitle: '还没有记录能解释它',
    notAnError: '这看起来不像错误信息。请粘贴失败处前后的内容，包括错误本身。',
    line: (line) => `关键行：${line}`,
    nearest: '最接近的记录，也许是其中之一：',
    nothingNear: '也没有相近的记录。',
    advice: '更多的行会有帮助，尤其是最后一个 “Caused by” 或错误代码。',
  },
  seenBefore: (signature, link) => `又是 ${signature}。已尝试的办法见${link}。`,
  above: '本频道的第一张卡片',
  sharedAlready: (link) => (link === null ? '已经分享到本频道。' : `已经分享在这里：${link}。`),
  shared: {
    done: (link) =>
      link === null ? '已分享。请在分享的卡片上反馈。' : `已分享：${link}。请在那里反馈。`,
    by: (user) => `由 ${user} 分享`,
    label: '打开',
  },
  search: {
    title: (query, count) => `${query}：${count} 条记录`,
    none: (query) => `没有与 ${query} 相关的记录。`,
    domains: (list) => `领域：${list}`,
    usage:
      '请说明要找什么：`/explain search connection reset`。可用 `domain:grpc`、`category:network_error`、`tag:tls` 缩小范围。',
  },
  show: {
    usage: '请说明哪条记录：`/explain show grpc/connection-close-during-stream`。',
    none: (id) => `没有记录 ${id}。`,
  },
  help: {
    title: '粘贴错误，得到已知的出路',
    intro: '我知道各种错误、有效的办法，以及不值得尝试的死路。你在卡片上的反馈会改变它的比率。',
    commands: '命令',
    outro:
      '在消息列中请用消息菜单里的 *Explain this error*，或提及我。在事故频道里我会自己回答，但只在有把握时。',
  },
  modal: {
    title: '解释错误',
    label: '错误及其前后的内容',
    placeholder: '在此粘贴堆栈或日志',
    hint: '在读取或保存之前，会先去除令牌和密码。',
    submit: '解释',
    close: '取消',
    empty: '没有可解释的内容。请至少粘贴错误那一行。',
  },
  home: {
    title: 'Wayout',
    intro: '在 Slack 里粘贴错误，得到已知的出路。',
    how: '• `/explain <错误>` 只回答给你，可分享到频道\n• 任何消息菜单里的 *Explain this error*\n• 在消息列中提及我\n• 邀请我进入事故频道：我在消息列中回答，只在有把握时',
    known: (records, domains) => `我知道 *${domains}* 个领域的 *${records}* 个错误。`,
  },
  failed: (reference) =>
    `我这边出了问题。之前已确认的内容没有丢失，请再试一次。编号：\`${reference}\``,
};

function duration(minutes: number): string {
  if (minutes < 120) return `${minutes} 分钟后`;
  return minutes < 48 * 60
    ? `${Math.round(minutes / 60)} 小时后`
    : `${Math.round(minutes / 1440)} 天后`;
}
