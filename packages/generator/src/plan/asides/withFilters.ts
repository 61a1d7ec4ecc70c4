import type { Column, Dataset } from '@vitrine/schema';
import { createNames } from '../../assemble/names.js';
import type { Language } from '../../understand/lexicon/index.js';
import type { Meaning } from '../../understand/Meaning.js';
import { asLabel, readColumn } from '../../understand/columns/columns.js';
import { fold } from '../../understand/words/fold.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';
import { chooseType } from '../chooseType.js';
import type { Outline, OutlineField, OutlineNode } from '../Outline.js';
import type { Where } from '../conditions.js';

/** A column that people choose rows by, with the stretch of time where it is one of days. */
interface Choice {
  readonly dataset: Dataset;
  readonly column: Column;
  readonly unit?: 'month' | 'quarter' | 'year' | 'week';
}

/** Puts the filters that were asked for above everything that follows them; what no column tells is said to be missing. */
export function withFilters(outline: Outline, { asides, language }: Meaning): Outline {
  const wishes = asides?.filters ?? [];
  if (wishes.length === 0) return outline;
  const name = createNames([
    ...outline.nodes.map(({ id }) => id),
    ...outline.datasets.map((dataset) => dataset.name),
  ]);
  const found = wishes.map((wish) => ({ wish, choices: choicesFor(wish, outline, language) }));
  const forms: Form[] = [];
  for (const { wish, choices } of found) {
    const [first] = choices;
    if (!first) continue;
    const form = forms.find(({ dataset }) => dataset === first.dataset.name);
    const field = fieldOf(first, wish);
    if (form) form.fields.push({ field, choices });
    else forms.push({ id: name('filters'), dataset: first.dataset.name, fields: [{ field, choices }] });
  }
  return {
    ...outline,
    nodes: [...forms.map(formNode), ...outline.nodes.map((node) => forms.reduce(follow, node))],
    receipts: [
      ...outline.receipts,
      ...found.map(({ wish, choices }) =>
        choices.length > 0
          ? { kind: 'known' as const, text: `filter by ${wish}`, from: `"${wish}"` }
          : {
              kind: 'missing' as const,
              text: `filter by ${wish}`,
              from: 'no column of the page is called so',
            },
      ),
    ],
  };
}

/** The fields over one table, each with the columns that follow it, also those of other tables. */
interface Form {
  readonly id: string;
  readonly dataset: string;
  readonly fields: { readonly field: OutlineField; readonly choices: readonly Choice[] }[];
}

/** The columns that a word means: of that name, else of that meaning, else the days of a stretch of time; in each table that parts show. */
function choicesFor(wish: string, { datasets, nodes }: Outline, language: Language): Choice[] {
  const unit = unitOf(wish, language);
  const shown = datasets.filter(({ name }) => nodes.some((node) => sourceOf(node) === name));
  const { attribute } = readColumn(wish, language);
  const all = shown.flatMap((dataset) =>
    (dataset.columns ?? []).map((column): Choice => ({ dataset, column })),
  );
  const isCalled = ({ column: { key, label = key } }: Choice) => fold(label) === fold(wish);
  const holdsName = ({ column: { key, label = key } }: Choice) =>
    fold(label).includes(fold(wish)) || (fold(label).length > 3 && fold(wish).includes(fold(label)));
  const means = ({ column: { key, label = key } }: Choice) =>
    attribute !== undefined && readColumn(label, language).attribute === attribute;
  const choosable = all.filter(({ column }) => takesChoices(column));
  for (const fits of [isCalled, means, holdsName]) {
    const named = choosable.filter(fits);
    if (named.length > 0)
      return named.filter(
        (choice, at) => named.findIndex(({ dataset }) => dataset === choice.dataset) === at,
      );
  }
  const [day] = all.filter(({ column: { type } }) => type === 'date' || type === 'datetime');
  return unit && day ? [{ ...day, unit }] : [];
}

const units: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

function unitOf(wish: string, language: Language): Choice['unit'] {
  const [unit] = findMentions(wish, language).mentions.flatMap(
    (mention) => senseOf(mention, 'unit')?.id ?? [],
  );
  return unit !== undefined && units.has(unit) ? (unit as Choice['unit']) : undefined;
}

const takesChoices = ({ type = 'text', formula }: Column): boolean =>
  formula === undefined && ['text', 'select', 'multiselect', 'person', 'boolean'].includes(type);

const sourceOf = ({ shows }: OutlineNode): string | undefined => shows.query?.from ?? shows.dataset;

const fieldOf = ({ column: { key, label = key }, unit }: Choice, wish: string): OutlineField => ({
  name: key,
  label: unit ? asLabel(wish) : label,
  kind: 'select',
  optionsFrom: key,
  ...(unit && { optionsUnit: unit }),
});

const formNode = ({ id, dataset, fields }: Form): OutlineNode => ({
  id,
  type: chooseType('assume'),
  parent: null,
  span: 12,
  intent: 'assume',
  // Filters need no heading.
  title: '',
  shows: { dataset, purpose: 'filter', fields: fields.map(({ field }) => field) },
});

/** A part that shows the rows of a filter follows it, whatever it works out of them. */
function follow(node: OutlineNode, { id, fields }: Form): OutlineNode {
  if (node.intent === 'collect' || node.intent === 'assume') return node;
  return fields
    .flatMap(({ field, choices }) => choices.map((choice) => ({ choice, value: `${id}.${field.name}` })))
    .reduce((followed, { choice, value }) => {
      const { shows } = followed;
      const { name } = choice.dataset;
      const isOfRows = shows.dataset === name && shows.query === undefined;
      const whole = isOfRows ? { ...shows, query: { from: name } } : shows;
      return { ...followed, shows: narrowed(whole, name, chosen(value, choice)) as OutlineNode['shows'] };
    }, node);
}

/** Every query over some rows, wherever it stands, with what was chosen. */
function narrowed(value: unknown, from: string, where: readonly Where[]): unknown {
  if (Array.isArray(value)) return value.map((each) => narrowed(each, from, where));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, narrowed(each, from, where)]),
  );
  if (copy['from'] !== from) return copy;
  const own = copy['where'] as Where | undefined;
  return { ...copy, where: [...(own ? [own] : []), ...where].reduce(both) };
}

const both = (where: Where, condition: Where): Where => ({
  all: [...('all' in where ? where.all : [where]), condition],
});

/** The rows that have what was chosen; all of them as long as nothing is. */
function chosen(value: string, { column: { key }, unit }: Choice): Where[] {
  if (!unit) return [{ key, op: 'eq', value: { formula: value }, optional: true }];
  return [
    { key, op: 'gte', value: { formula: value }, optional: true },
    { key, op: 'lt', value: { formula: `dateadd(${value}, 1, '${unit}')` }, optional: true },
  ];
}
