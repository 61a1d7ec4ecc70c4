import { asLabel, readColumn } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { weekWords } from '../lexicon/weekWords.js';
import type { Span } from '../lists/lists.js';
import type { Choices } from '../Meaning.js';
import { alternatives } from '../words/alternatives.js';

/** Times of the week that stand behind the word for them, and where. */
export interface NamedTimes extends Span {
  readonly choices: Choices;
}

const fewest = 2;

/** `Shifts Tuesday 9-12, Thursday 14-17 and Saturday 10-13`: the shifts that there are. */
export function namedTimesIn(prompt: string, clause: Span, language: Language): NamedTimes | null {
  const { several, one } = timePatterns(language);
  const match = several.exec(prompt.slice(clause.start, clause.end));
  if (!match?.groups) return null;
  const { noun = '', times = '' } = match.groups;
  const values = [...times.matchAll(one)].map(([time]) => asLabel(time.trim()));
  const { attribute, entity } = readColumn(noun, language);
  const known = attribute
    ? labelIn(language, 'attributes', attribute)
    : entity && labelIn(language, 'entities', entity);
  const label = known ?? asLabel(noun);
  if (values.length < fewest || !(attribute ?? entity)) return null;
  const start = clause.start + match.index;
  return {
    choices: { column: { label, options: [], ...(attribute ? { attribute } : { entity }) }, values },
    start,
    end: start + match[0].length,
  };
}

// The words come from our own lexicon.
const timePatterns = perLanguage((language): { readonly several: RegExp; readonly one: RegExp } => {
  const { days, between, hour, at, lead } = weekWords[language];
  const isSpaced = language !== 'zh' && language !== 'ja';
  const space = isSpaced ? String.raw`\s+` : '';
  const day = `(?:(?:${lead})${space})?(?:${days})(?:${space}(?:${between})${space}(?:${days}))*`;
  const clock = String.raw`\d{1,2}(?:[:：.]\d{2})?(?:\s?(?:${hour}))?`;
  const one = String.raw`${day}\s*(?:(?:${at})\s*)?${clock}(?:\s*(?:[-–~〜]|${between}|到|至|から)\s*${clock})?`;
  const and = alternatives(lexicons[language].grammar.and);
  const next = isSpaced
    ? String.raw`(?:\s*[,;]\s*(?:(?:${and})\s+)?|\s+(?:${and})\s+)`
    : `(?:[，、；,;]|${and})`;
  const noun = isSpaced
    ? String.raw`(?<!\p{L})(?<noun>\p{L}{3,})\s*[:(]?\s*`
    : String.raw`(?<noun>[\p{Script=Han}\p{Script=Katakana}]{1,6})[:：(（]?`;
  return {
    several: new RegExp(String.raw`${noun}(?<times>${one}(?:${next}${one})+)\s*[)）]?`, 'iu'),
    one: new RegExp(one, 'giu'),
  };
});
