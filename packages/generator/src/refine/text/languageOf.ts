import { lexicons, type Language } from '../../understand/lexicon/index.js';

/** The language that the planner has words of; English for any other. */
export function languageOf(tag = ''): Language {
  const [language = ''] = tag.split('-');
  return Object.hasOwn(lexicons, language) ? (language as Language) : 'en';
}
