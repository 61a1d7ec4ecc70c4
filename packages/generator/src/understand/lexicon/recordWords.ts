import { entities } from '../../samples/entities.js';
import type { Language } from './index.js';
import { labelIn } from './senses.js';
import { tradeWordsOf } from './trades/index.js';

/** What the records of a trade are called. */
interface RecordWords {
  readonly one: string;
  readonly many: string;
  /** Further words for them. */
  readonly others: readonly string[];
}

/** The words for a kind of record: a trade's own, for in a library a loan is no debt, else those of the entity. */
export function recordWords(of: string, language: Language): RecordWords {
  const own = tradeWordsOf(language).records[of];
  if (own === undefined && Object.hasOwn(entities, of))
    return {
      one: labelIn(language, 'entities', of),
      many: labelIn(language, 'entities', of, true),
      others: [],
    };
  const [one = of, many = one, ...others] = own?.split('|') ?? [];
  return { one, many, others };
}
