import type { SearchAnswer } from '../../app/search-records.ts';
import type { ShowAnswer } from '../../app/show-record.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language } from '../messages.ts';
import { inlineCode } from '../text.ts';
import { context, type SlackMessage, section } from './blocks.ts';
import { recordLines } from './record-lines.ts';

const MAX_QUERY = 150;

/** What `/explain search` found, each with a button that opens it. */
export function renderSearchResults(answer: SearchAnswer, language: Language): SlackMessage {
  const messages = messagesIn(language);
  const { search } = messages;
  const query = inlineCode(answer.query, MAX_QUERY);
  const found = answer.results.length;
  const text = found === 0 ? search.none(query) : search.title(query, found);
  const domains = answer.domains.slice(0, 60).map((domain) => inlineCode(domain, 40));
  return {
    text,
    blocks: [
      section([text]),
      ...recordLines(answer.results, { sighting: null, language, messages }),
      ...context(
        found === 0 ? [search.usage, search.domains(domains.join(' ')).slice(0, 2_900)] : [],
      ),
    ],
  };
}

/** `/explain show` of an id that there is not, with the nearest that there are. */
export function renderNoSuchRecord(
  answer: Extract<ShowAnswer, { readonly kind: 'no_such_record' }>,
  language: Language,
): SlackMessage {
  const messages = messagesIn(language);
  const text = messages.show.none(inlineCode(answer.id, MAX_QUERY));
  const near = recordLines(answer.near, { sighting: null, language, messages });
  return {
    text,
    blocks: [section([text, near.length > 0 ? messages.unknown.nearest : '']), ...near],
  };
}
