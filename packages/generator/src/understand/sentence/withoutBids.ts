import { asking } from '../lexicon/asking.js';
import { bidding } from '../lexicon/bidding.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { orderWords } from '../lexicon/orderWords.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf } from '../lists/lists.js';
import { isLong } from './isLong.js';
import { begins, withoutAlso } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { insideSentence } from '../words/words.js';
import { numbersOf } from '../words/plural.js';

/**
 * Later sentences of a long prompt that tell the page what to do, said as requests:
 *   `Keep the repairs in a list with …`              repairs with …
 *   `For matches keep opponent, place and goals`     matches with opponent, place and goals
 *   `A repair goes through booked, ready and paid`   Stages: booked, ready and paid
 *   `Show that as a board`                           show me a board of repairs
 */
export function withoutBids(prompt: string, language: Language): string {
  const patterns = patternsOf(language);
  if (!patterns || !isLong(prompt)) return prompt;
  const [first, ...later] = clausesOf(prompt);
  let text = prompt.slice(0, first?.end);
  let end = first?.end ?? 0;
  let noun: string | undefined;
  for (const clause of later) {
    const words = prompt.slice(clause.start, clause.end);
    const passing = patterns.passes.exec(words);
    noun = passing ? passing[2]! : noun;
    const said = passing
      ? `${passing[1]}${bidding[language].stages}: ${withoutEnds(passing[3]!, language)}`
      : (keptOf(words, patterns, language) ??
        withRecords(asRequest(words, patterns, language), noun, patterns, language));
    text += prompt.slice(end, clause.start) + said;
    end = clause.end;
  }
  return text + prompt.slice(end);
}

interface Patterns {
  readonly bid: RegExp;
  readonly kept: readonly RegExp[];
  readonly inRows: RegExp;
  readonly passes: RegExp;
  readonly that: RegExp;
}

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): Patterns | null => {
  const { bids, keeps, ask, that, passes, inRows } = bidding[language];
  if (ask === '') return null;
  const { also, please, each } = telling[language];
  const { article, and, self, with: fields, for: aim } = lexicons[language].grammar;
  // `Every morning we note the production: product, amount`
  const often = String.raw`(?:(?:${alternatives(each)})\s\p{L}+,?\s(?:(?:${alternatives(self)}|on)\s)?)?`;
  const noun = String.raw`(?:(?:${alternatives(article)})\s)?(?<noun>\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2}?)`;
  const { place, lead } = orderWords[language];
  const before = String.raw`(?:(?:${alternatives(`${also}|${please}|${and}|${place}|${lead}`)}),?\s+)*`;
  return {
    bid: new RegExp(
      String.raw`^(\s*)${before}(?:${alternatives(`${bids}|${keeps}`)})(?:\s*[:：]\s*(?=[\p{L}"“]|$)|\s+(?=[\p{L}"“]))`,
      'iu',
    ),
    kept: [
      String.raw`^(?<space>\s*)${before}${often}(?:${alternatives(keeps)})\s${noun}(?<rows>\s(?:${alternatives(inRows)}))?(?:\s(?:${alternatives(fields)})\s|\s*:\s*)(?<fields>[^:]+)$`,
      String.raw`^(?<space>\s*)${before}(?:${alternatives(aim)})\s${noun},?\s(?:${alternatives(keeps)})(?:\s|\s*:\s*)(?<fields>[^:]+)$`,
    ].map((pattern) => new RegExp(pattern, 'iu')),
    inRows: new RegExp(String.raw`^([^,:;(]*?)\s(?:${alternatives(inRows)})(?![\p{L}])`, 'iu'),
    passes: new RegExp(
      String.raw`^(\s*)(?:(?:${alternatives(`${article}|${each}`)})\s)?(\p{L}[\p{L}'’-]*(?:\s\p{L}+)?)\s(?:${alternatives(passes)})\s*[:：]?\s*(\p{L}[^:]*,[^:]*)$`,
      'iu',
    ),
    that: new RegExp(
      String.raw`^(\s*${ask}\s)(?:${alternatives(that)})\s(?:${alternatives(pieceWords[language].as)})\s(?:(?:${alternatives(pieceWords[language].one)})\s)?(\p{L}+)\s*$`,
      'iu',
    ),
  };
});

/** What is kept of records, where a sentence says so and names several things. */
function keptOf(clause: string, { kept }: Patterns, language: Language): string | undefined {
  const {
    space = '',
    noun = '',
    fields = '',
    rows,
  } = kept.map((pattern) => pattern.exec(clause)?.groups).find((groups) => groups !== undefined) ?? {};
  const { each } = telling[language];
  const isOfMany = noun !== '' && !begins(noun, `${each}|${bidding[language].that}`);
  if (!isOfMany || !/[,;]/u.test(fields)) return undefined;
  const { listOf } = bidding[language];
  return `${space}${rows === undefined ? '' : `${listOf} `}${noun} ${lexicons[language].grammar.with.split('|')[0]} ${fields}`;
}

function asRequest(clause: string, { bid, inRows, that }: Patterns, language: Language): string {
  const [lead] = bid.exec(clause) ?? [];
  if (lead === undefined || begins(withoutAlso(clause, language), asking[language].ask)) return clause;
  // `Please include:` says no more than what stands below it.
  if (lead.length === clause.length) return clause.replace(/\S/gu, ' ');
  const said = clause.replace(bid, `$1${bidding[language].ask} `);
  // `Keep it to one page` speaks of the page.
  if (begins(clause.slice(lead.length), bidding[language].that) && !that.test(said)) return clause;
  return said.replace(inRows, '$1');
}

/** `show me that as a board`: a board of what was spoken of. */
function withRecords(
  clause: string,
  noun: string | undefined,
  { that }: Patterns,
  language: Language,
): string {
  if (noun === undefined) return clause;
  const { of } = lexicons[language].grammar;
  const many = insideSentence(numbersOf(noun.toLowerCase(), language).many);
  return clause.replace(
    that,
    (_, lead: string, part: string) => `${lead}${part} ${of.split('|')[0]} ${many}`,
  );
}

/** `from booked, paid to closed`. */
function withoutEnds(stages: string, language: Language): string {
  const { to } = lexicons[language].grammar;
  return stages.replace(new RegExp(String.raw`\s(?:${alternatives(to)})\s(?=\p{L}+$)`, 'iu'), ', ');
}
