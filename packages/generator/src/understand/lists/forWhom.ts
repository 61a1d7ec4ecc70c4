import { attributes, type AttributeId } from '../../samples/attributes.js';
import { asLabel } from '../columns/columns.js';
import { audiences } from '../lexicon/audiences.js';
import { labelIn } from '../lexicon/senses.js';
import { fold } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { stripLead } from '../columns/columns.js';
import type { PromptList } from './lists.js';
import type { Sorted, Surroundings } from './Sorted.js';

/** Whose goals those are that a list behind `for` names: departments, or what stands behind the word for a group. */
export function forWhom(list: PromptList, { language, tool, mentions }: Surroundings): Sorted['values'] {
  const isFor = mentions.some((mention) => mention.end === list.start && isGrammar(mention, 'for'));
  if (tool !== 'goals' || list.opener !== 'bare' || !isFor) return null;
  const texts = list.items.map(({ text }) => stripLead(text, language) || text);
  const [lead] = findMentions(texts[0]!, language).mentions;
  const group = lead?.start === 0 ? senseOf(lead, 'attribute')?.id : undefined;
  const first = lead ? texts[0]!.slice(lead.end).trim() : '';
  if (group && attributes[group as AttributeId].type === 'select' && first !== '')
    return { column: columnOf(group as AttributeId), values: [first, ...texts.slice(1)] };
  const departments = audiences[language].departments.split('|').map(fold);
  const known = texts.filter((text) => departments.includes(fold(text)));
  return known.length >= texts.length / 2
    ? { column: columnOf('department'), values: texts.map(asLabel) }
    : null;

  function columnOf(attribute: AttributeId) {
    return { label: labelIn(language, 'attributes', attribute), attribute, options: [] };
  }
}
