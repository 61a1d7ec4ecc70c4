import { attributes } from '../../samples/attributes.js';
import { learning } from '../../trades/learning.js';
import type { Language } from '../lexicon/index.js';
import { nounWords } from '../lexicon/nouns/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { fold, isDense } from '../words/fold.js';
import { senseOf, type Mention } from '../words/mentions.js';

type Surrounding = 'sports' | 'young' | 'clubs';

const says = (of: Surrounding) => {
  const wordsOf = perLanguage((language) => nounWords[language][of].split('|').map(fold));
  return (prompt: string, language: Language): boolean => {
    const text = fold(prompt);
    const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return wordsOf(language).some((word) =>
      isDense(word) ? text.includes(word) : words.includes(` ${word} `),
    );
  };
};

/** Whether a prompt speaks of a sport or of those who do it. */
export const isOfSport = says('sports');

/** Whether those who sign up are children, who have parents and are not to be lost. */
export const isOfYoung = says('young');

/** Whether people join for good, and not for once. */
export const isOfClub = says('clubs');

const taught: ReadonlySet<string> = new Set(['student', 'course', 'assignment']);
const subjects: ReadonlySet<string> = new Set(attributes.subject.options);

/** Whether a prompt speaks of those who learn, or of what they are taught. */
export const isOfSchool = (known: readonly Mention[], ofTrades: readonly Mention[]): boolean =>
  known.some(
    (mention) =>
      taught.has(senseOf(mention, 'entity')?.id ?? '') ||
      mention.senses.some(({ kind, id }) => kind === 'option' && subjects.has(id)),
  ) || ofTrades.some((mention) => Object.hasOwn(learning, senseOf(mention, 'trade')?.id ?? ''));
