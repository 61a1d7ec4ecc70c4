import { attributes, type AttributeId } from '../../samples/attributes.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { PromptList } from './lists.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { itemOf } from './listedItem.js';
import { nothing, type Sorted, type Surroundings } from './Sorted.js';

/** Whether names can be values of an attribute, as those behind `budget:` can not. */
const holdsTexts = (id: AttributeId) =>
  !['number', 'date', 'datetime', 'boolean'].includes(attributes[id].type);

/** Whether a tool is made of entries that can be named one by one. */
const isOfSteps = (tool: ToolId | null) =>
  tool === 'schedule' || tool === 'checklist' || tool === 'goals' || tool === 'budget' || tool === 'board';

/** Values of one column: `three building sites: North Quay, Mill Road`. */
export function valuesIn(list: PromptList, around: Surroundings): Sorted {
  const { language, tool } = around;
  const texts = list.items.map(({ text }) => text);
  const last = texts.at(-1)!;
  const head = list.head.trim() === '' ? null : readColumn(lastPhrase(list.head, around), language);
  const tail = readColumn(last, language);
  const isTailHead =
    tail.attribute !== undefined &&
    attributes[tail.attribute].type === 'select' &&
    last.includes(' ') &&
    list.opener === 'bare';
  const all = isTailHead ? [...texts.slice(0, -1), last.split(' ').slice(0, -1).join(' ')] : texts;
  const values = all.map((text) => stripLead(text, language) || text);
  const column = isTailHead
    ? { ...tail, label: asLabel(numbersOf(last.split(' ').at(-1)!, language).one) }
    : head && (head.attribute ? holdsTexts(head.attribute) : head.entity)
      ? head
      : { label: '', attribute: 'category' as const, options: [] };
  if (list.opener === 'bare' && list.head === '') {
    const columns = list.items.map((item) => readColumn(item.text, language, item.options));
    const isColumns =
      columns.filter(({ attribute, entity }) => attribute ?? entity).length >= columns.length / 2;
    return isColumns
      ? nothing
      : { ...nothing, items: isOfSteps(tool) ? list.items.map((item) => itemOf(item, around)) : [] };
  }
  // One text alone is what is told about, no value of anything, and parts of a sentence are none either.
  if (values.length < 2 || ((list.opener === 'bare' || column.label === '') && !areNames(values)))
    return nothing;
  return { ...nothing, values: { column, values: values.filter((value) => value.length <= 60) } };
}

const mostWords = 3;

/** Whether texts can be values of a category: short, without numbers and people asked for. */
const areNames = (texts: readonly string[]): boolean =>
  texts.every((text) => text.split(/\s+/u).length <= mostWords && !/^\d/u.test(text));

/** What stands right before a list: `class type` of `revenue by class type (…)`. */
function lastPhrase(head: string, { language }: Surroundings): string {
  const { mentions } = findMentions(head, language);
  const before = mentions.findLast(
    (mention) => mention.end < head.trimEnd().length && isGrammar(mention, 'of', 'for', 'by', 'and'),
  );
  return head
    .slice(before?.end ?? 0)
    .split(/[,，、]/u)
    .at(-1)!;
}
