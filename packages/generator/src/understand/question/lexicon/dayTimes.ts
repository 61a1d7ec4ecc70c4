import { alternatives } from '../../words/alternatives.js';
import { inPlace } from '../../words/fold.js';

/** Words for use in patterns over a text that is folded letter by letter. */
const wordsFor = (words: string): string => alternatives(words.split('|').map(inPlace));

/** A part of the day, from an hour to before another, past midnight where that is the less. */
interface PartOfDay {
  readonly first: number;
  readonly after: number;
  /** Finds the words for it in a text that is folded letter by letter. */
  readonly pattern: RegExp;
}

const partOfDay = (first: number, after: number, words: string): PartOfDay => ({
  first,
  after,
  pattern: new RegExp(`(?<!\\p{Script=Latin})(?:${wordsFor(words)})(?!\\p{Script=Latin})`, 'gu'),
});

/** The parts of the day that questions name. */
export const partsOfDay: readonly PartOfDay[] = [
  partOfDay(
    6,
    12,
    'in the mornings|in the morning|mornings|morgens|am morgen|vormittags|am vormittag|por la mañana|por las mañanas|le matin|du matin|de manhã|pela manhã|早上|上午|午前|午前中|朝',
  ),
  partOfDay(
    12,
    18,
    "in the afternoons|in the afternoon|afternoons|nachmittags|am nachmittag|por la tarde|por las tardes|l'après-midi|l après-midi|à tarde|de tarde|da tarde|下午|午後",
  ),
  partOfDay(
    18,
    24,
    'in the evenings|in the evening|evenings|abends|am abend|por la noche|por las noches|le soir|du soir|à noite|da noite|晚上|夜に|夕方',
  ),
  partOfDay(
    22,
    6,
    'at night|overnight|nachts|in der nacht|de noche|de madrugada|la nuit|de nuit|pendant la nuit|de madrugada|夜间|半夜|深夜|夜間',
  ),
];

/** Before a time of the day: rows from then on, rows until then, and the first of two. */
export const afterWords = wordsFor(
  'after|since|from|later than|past|starting at|nach|ab|seit|von|später als|después de|desde|a partir de|pasadas|après|à partir de|dès|depuis|passé|após|depois de|depois d|a partir d|desde',
);
export const untilWords = wordsFor(
  'before|until|till|by|earlier than|up to|vor|bis|früher als|antes de|antes d|hasta|avant|jusqu à|até',
);
export const betweenWords = wordsFor('between|from|zwischen|von|entre|de|des|desde|das');
export const joins = wordsFor(
  'and|to|until|till|und|bis|y|a|hasta|et|à|e|às|até|和|到|至|と|から|-|–|~|〜|～',
);
/** What a pair of hours may stand before: `between 9 and 11 by doctor`. */
export const groupingWords = wordsFor('by|per|for each|nach|pro|je|por|según|par|selon');
export const articles = wordsFor('the|las|la|los|les|le|as|às|à|a');

/** Behind a time of the day in texts without spaces. */
export const afterBehind = '以后|之后|后|以降|より後|すぎ|過ぎ';
export const untilBehind = '以前|之前|前|より前|まで';

/** Whether a time of the day is in its second half. */
export const secondHalf = /p\.?\s?m|下午|晚上|午後|夜/u;
