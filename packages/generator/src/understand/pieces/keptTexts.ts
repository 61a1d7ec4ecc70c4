import { lexicons, type Language } from '../lexicon/index.js';
import { clausesOf, splitItems, type Span } from '../lists/lists.js';
import { columnsOf } from '../facts/records.js';
import type { Words } from '../readWords.js';
import { fold, isDense } from '../words/fold.js';
import { numbersOf } from '../words/plural.js';
import type { PieceText } from './PieceText.js';
import { spelledOut } from './spelledOut.js';

/** Sentences of their own that say what is kept of each record, as entries of the page. */
export interface KeptTexts {
  readonly texts: readonly PieceText[];
  /** The sentences that only name the records: `Phases: roof, walls` before `Each phase has a start`. */
  readonly naming: readonly Span[];
}

/** `Phases: roof, walls. Each phase has a start and an end` are phases with a start and an end, and with these names. */
export function keptTexts({ whole, facts, language }: Words): KeptTexts {
  const naming: Span[] = [];
  const texts = facts.records
    .filter(({ noun }) => noun !== '')
    .map(({ noun, fields, start, end }): PieceText => {
      const heads = headsOf(noun, language);
      const sentence = namingIn(whole, heads, language);
      if (sentence) naming.push(sentence.span);
      const { values = sentence?.names } =
        facts.choices.find(({ column }) => heads.includes(fold(column.label))) ?? {};
      const lead = withFields(heads.at(-1)!, language);
      const text = spelledOut(lead + whole.slice(fields.start, fields.end).trim(), language);
      const columns = columnsOf(text, { start: lead.length, end: text.length }, language) ?? [];
      return {
        text,
        start,
        end,
        isOwn: true,
        kept: columns,
        ...(values && { names: values }),
      };
    });
  return { texts, naming };
}

/** A word for records, for one and for many. */
function headsOf(noun: string, language: Language): string[] {
  if (isDense(noun)) return [noun];
  const { one, many } = numbersOf(noun.toLowerCase(), language);
  return [one, many].map(fold);
}

function withFields(noun: string, language: Language): string {
  const [fields = ''] = lexicons[language].grammar.with.split('|');
  return isDense(noun) ? `${noun}：` : `${noun} ${fields} `;
}

/** A sentence that does no more than name the records. */
function namingIn(prompt: string, heads: readonly string[], language: Language) {
  for (const span of clausesOf(prompt)) {
    const [lead = '', head = ''] = /^\s*([^:：,]+?)\s?[:：]/u.exec(prompt.slice(span.start, span.end)) ?? [];
    if (!heads.includes(fold(head))) continue;
    const items = splitItems(prompt, { start: span.start + lead.length, end: span.end }, language);
    if (items.length > 1) return { span, names: items.map(({ text }) => text) };
  }
  return undefined;
}
