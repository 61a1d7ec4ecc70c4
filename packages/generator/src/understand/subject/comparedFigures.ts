import type { AttributeId } from '../../samples/attributes.js';
import type { MetricId } from '../../samples/metrics.js';
import { isNumber } from '../columns/attributeKind.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { NamedMetric } from '../Meaning.js';
import { sidesOf } from '../views/versusView.js';
import { recordSums } from './recordSums.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';

const longest = 28;

/** What a figure is held against is in its unit. */
const aims: ReadonlySet<AttributeId | undefined> = new Set<AttributeId>(['target', 'planned', 'baseline']);

/**
 * The two figures of a page that sets one against the other: `revenue vs costs by month`, `sales vs target`. What a figure is
 * held against that is none itself is one like it. Null where neither side is a figure, or one is a time: `vs last year`.
 */
export function comparedFigures(
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): readonly NamedMetric[] | null {
  const end = mentions.find(
    (mention) =>
      mention.start > 0 && (isGrammar(mention, 'by', 'overTime', 'for') || senseOf(mention, 'tool')),
  );
  const sides = sidesOf(prompt.slice(0, end?.start), viewWords[language].versus.split('|'));
  if (!sides || sides.some((side) => side.length > longest || isTime(side, language))) return null;
  const read = sides.map((side) => figureOf(side, language));
  const [known] = read.filter((figure) => figure !== null && figure.id !== 'own');
  if (!known) return null;
  return sides.map((side, at) => ({
    ...(read[at] ?? { id: 'own', text: asLabel(stripLead(side, language)), like: known.id as MetricId }),
    start: prompt.indexOf(side),
  }));
}

function figureOf(side: string, language: Language): Omit<NamedMetric, 'start'> | null {
  const { label, metric, entity, attribute } = readColumn(stripLead(side, language), language);
  const id = metric ?? (entity && recordSums[entity]);
  if (id) return { id, text: label };
  return isNumber(attribute) && !aims.has(attribute) ? { id: 'own', text: label } : null;
}

const isTime = (side: string, language: Language): boolean =>
  findMentions(side, language).mentions.some(
    (mention) => senseOf(mention, 'unit') !== undefined || senseOf(mention, 'month') !== undefined,
  );
