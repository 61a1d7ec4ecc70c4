import { asLabel } from '../../understand/columns/columns.js';
import { clausesOf } from '../../understand/lists/lists.js';
import { countedIn } from '../../understand/columns/countedIn.js';
import { mainMeasure, measureOf, type Drawn } from '../bricks.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';

const mostBars = 8;

/** A bar for each entry that was named with how far it is. */
export function itemBars(page: Page, design: TableDesign): Part[] {
  const items = page.meaning.items.filter(({ amount }) => amount?.isPercent);
  const name = design.nameColumn;
  const progress = design.find('progress');
  if (!name || !progress) return [];
  return items.slice(0, mostBars).map(({ name: title, amount }): Part => ({
    id: title,
    intent: 'goal',
    title: asLabel(title),
    span: items.length % 3 === 0 ? 4 : 6,
    shows: {
      dataset: design.name,
      value: {
        query: {
          from: design.name,
          where: { key: name.key, op: 'eq', value: asLabel(title) },
          aggregate: [{ op: 'avg', key: progress.key, as: 'value' }],
        },
      },
      target: 1,
      format: { style: 'percent', decimals: 0 },
    },
    receipts: [{ kind: 'known', text: `${title}: ${amount?.value ?? ''}`, from: `"${amount?.words ?? ''}"` }],
  }));
}

/** A bar for the target that was named, over the sum of a table's number or how many rows there are. */
export function goalPart(page: Page, design: TableDesign, { column: money }: Drawn): Part {
  const { target, current } = page.meaning;
  const until = untilWords(page);
  return {
    id: 'progress',
    intent: 'goal',
    title: money && target && !current ? money.label : page.say('progress'),
    ...(until && { description: until }),
    span: 12,
    shows: {
      dataset: design.name,
      // What is there today was said; sample rows can not say it better.
      value: current?.value ?? {
        query: {
          from: design.name,
          aggregate: [money ? { op: 'sum', key: money.key, as: 'value' } : { op: 'count', as: 'value' }],
        },
      },
      ...(target && { target: target.value }),
      ...(money?.spec.format && { format: money.spec.format }),
    },
    receipts: [
      ...(current
        ? [{ kind: 'known' as const, text: `today ${current.value}`, from: `"${current.words}"` }]
        : []),
      target
        ? { kind: 'known', text: `target ${target.value}`, from: `"${target.words}"` }
        : { kind: 'missing', text: 'the target', from: 'the prompt' },
    ],
  };
}

const longestClause = 120;

/** Until when, or the sentence that names another day: `Work starts on 2 March`. */
function untilWords(page: Page): string | null {
  const { deadline, prompt } = page.meaning;
  if (!deadline) return null;
  const clause = clausesOf(prompt).find(({ start, end }) => deadline.start >= start && deadline.end <= end);
  const words = clause ? prompt.slice(clause.start, clause.end).trim() : '';
  const isOwn = !deadline.isDeadline && clause !== undefined && clause.start > 0;
  return isOwn && words.length <= longestClause ? words : `${page.say('deadline')}: ${deadline.date}`;
}

/** A bar for the target that was named, over what it is counted in: the records themselves, or one of their numbers. */
export function addGoal(page: Page, design: TableDesign): void {
  const { goalNoun, language, entity } = page.meaning;
  const unit = countedIn(goalNoun, language);
  const areCounted =
    entity !== null &&
    findMentions(goalNoun, language).mentions.some((mention) => senseOf(mention, 'entity')?.id === entity.id);
  const drawn: Drawn = areCounted ? { op: 'count' } : mainMeasure(design);
  page.add(goalPart(page, design, unit ? measureOf(design.need(unit)) : drawn), 'first');
}
