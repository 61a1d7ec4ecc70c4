import type { AttributeId } from '../../samples/attributes.js';
import { readColumn, stripLead } from '../columns/columns.js';
import { isGrammar } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import type { Entry } from './Entry.js';

/** `Price per word`, `fee per session` among what is kept of each: a price of its own, for one. */
export function isUnitPrice(entry: Entry): boolean {
  const { prompt, start, item, here, opener, tool, language } = entry;
  const by = here.find((mention) => mention.start > start && isGrammar(mention, 'by'));
  if (!by || opener === 'bare' || tool === 'dashboard' || tool === 'report') return false;
  const { attribute } = readColumn(prompt.slice(start, by.start), language);
  const one = stripLead(prompt.slice(by.end, item.end), language);
  const numbers = numbersOf(one, language);
  // No ending tells one Nacht from many.
  return prices.has(attribute ?? '') && numbers.one === one && (numbers.many !== one || language === 'de');
}

const prices: ReadonlySet<string> = new Set<AttributeId>(['price', 'fee', 'salary']);
