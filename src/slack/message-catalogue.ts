import { english } from './messages.en.ts';
import type { Language, Messages } from './messages.ts';
import { chinese } from './messages.zh.ts';

const CATALOGUE: Readonly<Record<Language, Messages>> = { en: english, zh: chinese };

/** The bot's words in a language. */
export function messagesIn(language: Language): Messages {
  return CATALOGUE[language];
}

/** Slack's `zh-CN`, `zh-TW`, ... read Chinese; everybody else, and the unknown, English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
