import type { Dataset, Row } from '@vitrine/schema';
import { lexicons, type Language } from '../../understand/lexicon/index.js';
import { namesOf } from '../../samples/makeRows.js';
import { stageOptions } from '../TableDesign.js';
import { findMentions, isGrammar } from '../../understand/mentions.js';
import type { NamedItem } from '../../understand/Meaning.js';
import { lowered } from '../bricks.js';
import type { Page } from '../Page.js';

const mostBars = 4;

/** Goals with how far each is: a bar for the first ones, how they stand, the rows and a form. */
export function composeGoals(page: Page): void {
  const { meaning } = page;
  const { language } = meaning;
  const goals =
    meaning.items.length > 0 ? meaning.items.map(({ name }) => name) : namesOf('objective', language, 5);
  const states = stageOptions('health', language);
  const aims = meaning.items.map((item) => aimOf(item, language));
  const isGiven = aims.some(({ target }) => target !== null);
  const isLow = aims.some(({ isLower }) => isLower);
  const dataset: Dataset = {
    name: page.name('goals'),
    title: page.label('entities', 'objective', true),
    origin: isGiven ? 'entered' : 'sample',
    key: 'id',
    columns: [
      { key: 'goal', label: page.label('entities', 'objective'), type: 'text' },
      ...(meaning.values
        ? [
            {
              key: 'group',
              label:
                (meaning.values.column.attribute && meaning.values.column.label) ||
                page.label('attributes', 'team'),
              type: 'select' as const,
              options: meaning.values.values.map((value) => ({ value })),
            },
          ]
        : []),
      { key: 'owner', label: page.label('attributes', 'owner'), type: 'person' },
      { key: 'current', label: page.label('attributes', 'current'), type: 'number' },
      { key: 'target', label: page.label('attributes', 'target'), type: 'number' },
      ...(aims.some(({ unit }) => unit !== '')
        ? [{ key: 'unit', label: page.label('attributes', 'unit'), type: 'text' as const }]
        : []),
      ...(isLow ? [{ key: 'lower', label: page.say('lowerBetter'), type: 'boolean' as const }] : []),
      {
        key: 'progress',
        label: page.label('attributes', 'progress'),
        type: 'number',
        format: { style: 'percent', decimals: 0 },
        formula: isLow ? 'if(lower, target / current, current / target)' : 'current / target',
      },
      { key: 'status', label: page.label('attributes', 'status'), type: 'select', options: states },
      { key: 'due', label: page.label('attributes', 'due'), type: 'date' },
    ],
    rows: isGiven
      ? givenRows(page, goals, aims)
      : goalRows(
          page,
          goals,
          states.map(({ value }) => value),
        ),
  };
  if (isGiven)
    page.receipt({
      kind: 'missing',
      text: 'today’s values were not given; enter them in the table',
      from: 'the prompt',
    });
  page.dataset(dataset);
  const { name } = dataset;
  page.add({
    id: 'overall',
    intent: 'goal',
    title: page.say('progress'),
    span: 8,
    shows: {
      value: { query: { from: name, aggregate: [{ op: 'avg', key: 'progress', as: 'value' }] } },
      target: 1,
      format: { style: 'percent', decimals: 0 },
    },
    receipts: [{ kind: 'inferred', text: 'average progress of all goals', from: `rows of ${name}` }],
  });
  page.add({
    id: 'standing',
    intent: 'status',
    title: page.label('attributes', 'status'),
    span: 4,
    shows: {
      value: 'not-started',
      rules: [
        ...(isGiven
          ? [
              {
                when: `countif(${name}, isblank(current)) = ${goals.length}`,
                tone: 'neutral' as const,
                label: page.say('unknown'),
              },
            ]
          : []),
        {
          when: `countif(${name}, status = ${quoted(states[2]!.value)}) > 0`,
          tone: 'danger',
          label: states[2]!.value,
        },
        {
          when: `countif(${name}, status = ${quoted(states[1]!.value)}) > 0`,
          tone: 'warning',
          label: states[1]!.value,
        },
        { when: 'true', tone: 'success', label: states[0]!.value },
      ],
    },
    receipts: [{ kind: 'inferred', text: 'the worst state of all goals', from: `rows of ${name}` }],
  });
  for (const [index, goal] of goals.slice(0, mostBars).entries())
    page.add({
      id: `goal ${index + 1}`,
      intent: 'goal',
      title: goal,
      span: 6,
      shows: {
        value: {
          query: {
            from: name,
            where: { key: 'goal', op: 'eq', value: goal },
            aggregate: [{ op: 'avg', key: 'progress', as: 'value' }],
          },
        },
        target: 1,
        format: { style: 'percent', decimals: 0 },
      },
      receipts: [
        {
          kind: meaning.items.length > 0 ? 'known' : 'inferred',
          text: `progress of "${goal}"`,
          from: meaning.items.length > 0 ? 'the prompt' : `rows of ${name}`,
        },
      ],
    });
  page.add({
    id: 'goals table',
    intent: 'browse',
    title: dataset.title ?? name,
    span: 12,
    shows: { dataset: name },
  });
  page.add({
    id: 'goals form',
    intent: 'collect',
    title: page.say('add', {
      x: lowered(page, page.label('entities', 'objective')),
    }),
    span: 12,
    shows: { dataset: name },
  });
}

/** What is aimed at by a goal that was named with a number. */
interface Aim {
  readonly target: number | null;
  readonly unit: string;
  readonly isLower: boolean;
}

function aimOf({ name, amount }: NamedItem, language: Language): Aim {
  const isLower = findMentions(name, language).mentions.some((mention) => isGrammar(mention, 'reduce'));
  if (!amount) return { target: null, unit: '', isLower: false };
  const { value, isPercent, currency } = amount;
  return {
    target: isPercent ? Number((value * 100).toPrecision(12)) : value,
    unit: isPercent ? '%' : (currency ?? ''),
    isLower,
  };
}

/** The goals as they were named; where each stands nobody said. */
function givenRows({ meaning, now }: Page, goals: readonly string[], aims: readonly Aim[]): Row[] {
  const due = meaning.deadline?.date ?? meaning.dates.at(-1)?.date ?? quarterEnd(now);
  const hasUnit = aims.some(({ unit }) => unit !== '');
  const isLow = aims.some(({ isLower }) => isLower);
  return goals.map((goal, at): Row => {
    const aim = aims[at];
    return {
      id: `g${at + 1}`,
      goal,
      owner: null,
      current: null,
      target: aim?.target ?? null,
      ...(hasUnit && { unit: aim?.unit || null }),
      ...(isLow && { lower: aim?.isLower ?? false }),
      status: null,
      due,
    };
  });
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function goalRows(page: Page, goals: readonly string[], states: readonly string[]): Row[] {
  const roles = lexicons[page.meaning.language].roles.split('|');
  const groups = page.meaning.values?.values ?? [];
  const end = page.meaning.deadline?.date ?? page.meaning.dates.at(-1)?.date ?? quarterEnd(page.now);
  return goals.map((goal, at): Row => {
    const target = [10, 40, 25, 60, 12][at % 5]!;
    const share = [0.7, 0.45, 0.85, 0.2, 0.6, 1][at % 6]!;
    return {
      id: `g${at + 1}`,
      goal,
      ...(groups.length > 0 && { group: groups[at % groups.length] ?? null }),
      owner: roles[at % roles.length] ?? null,
      current: Math.round(target * share),
      target,
      status: states[share === 1 ? 3 : share >= 0.6 ? 0 : share >= 0.4 ? 1 : 2] ?? null,
      due: end,
    };
  });
}

function quarterEnd(now: number): string {
  const day = new Date(now);
  return new Date(Date.UTC(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) * 3 + 3, 0))
    .toISOString()
    .slice(0, 10);
}
