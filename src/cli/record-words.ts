import type { ErrorRecord } from '../records/schema.ts';

/** The words of a record's page that are not the record's own. */
export interface RecordWords {
  readonly why: string;
  readonly fixes: string;
  readonly deadEnds: string;
  readonly versions: string;
  readonly systems: string;
  readonly examples: string;
  readonly edge: Readonly<Record<keyof ErrorRecord['transition_graph'], string>>;
  readonly documentation: string;
  readonly sources: string;
  readonly tier: Readonly<Record<ErrorRecord['verification_tier'], string>>;
  readonly resolvable: Readonly<Record<ErrorRecord['resolvable'], string>>;
  readonly verdict: (outOfTen: number) => string;
  readonly estimatedToHelp: (percent: number) => string;
  readonly estimatedToFail: (percent: number) => string;
  readonly onlyIf: (condition: string) => string;
  readonly confirmed: (day: string | null) => string;
  readonly updated: (day: string) => string;
  readonly importedFrom: (source: string) => string;
  /** Said above English text on a Chinese page. */
  readonly untranslated: string;
}

const en: RecordWords = {
  why: 'Why this happens',
  fixes: 'What helps',
  deadEnds: "Don't bother",
  versions: 'Versions',
  systems: 'By operating system',
  examples: 'What it looks like',
  edge: {
    leads_to: 'May be followed by',
    preceded_by: 'Often comes after',
    frequently_confused_with: 'Easily confused with',
  },
  documentation: 'Documentation',
  sources: 'see',
  tier: {
    ai_generated: 'AI-made, not checked',
    imported: 'imported, not checked here',
    community_verified: 'confirmed by people',
    reproduced: 'reproduced by a script',
    human_reviewed: 'reviewed by a person',
  },
  resolvable: { true: 'fixable', partial: 'partly fixable', false: 'not fixable' },
  verdict: (outOfTen) => `in an estimated ${outOfTen} of 10 cases`,
  estimatedToHelp: (percent) => `estimated to help in ${percent} %`,
  estimatedToFail: (percent) => `estimated to fail in ${percent} % of tries`,
  onlyIf: (condition) => `only if: ${condition}`,
  confirmed: (day) => (day === null ? 'never caused by us' : `last caused on ${day}`),
  updated: (day) => `updated ${day}`,
  importedFrom: (source) => `taken from ${source}`,
  untranslated: '',
};

const zh: RecordWords = {
  why: '原因',
  fixes: '有效的办法',
  deadEnds: '不必尝试',
  versions: '版本',
  systems: '按操作系统',
  examples: '报错的样子',
  edge: {
    leads_to: '之后可能出现',
    preceded_by: '常出现在此之后',
    frequently_confused_with: '容易与之混淆',
  },
  documentation: '文档',
  sources: '参见',
  tier: {
    ai_generated: 'AI 生成，未经核实',
    imported: '外部导入，尚未核实',
    community_verified: '已有人确认',
    reproduced: '已由脚本重现',
    human_reviewed: '已人工审核',
  },
  resolvable: { true: '可以解决', partial: '只能部分解决', false: '无法解决' },
  verdict: (outOfTen) => `（估计 10 次中有 ${outOfTen} 次）`,
  estimatedToHelp: (percent) => `估计 ${percent} % 有效`,
  estimatedToFail: (percent) => `估计 ${percent} % 无效`,
  onlyIf: (condition) => `仅当：${condition}`,
  confirmed: (day) => (day === null ? '我们从未重现过' : `最近一次重现：${day}`),
  updated: (day) => `更新于 ${day}`,
  importedFrom: (source) => `取自 ${source}`,
  untranslated: '（以下部分内容尚无中文）',
};

/** By the language of the page. */
export const RECORD_WORDS: Readonly<Record<'en' | 'zh', RecordWords>> = { en, zh };
