import type { Row } from '@vitrine/schema';
import { asLabel } from '../../understand/columns.js';
import type { OutlineField } from '../Outline.js';
import type { Page } from '../Page.js';

const mostSteps = 36;

/** The way to a target: where it stands, the pace it takes, milestones by month, what to watch and to do. */
export function composePath(page: Page): void {
  const { meaning, now } = page;
  const { target, current, deadline } = meaning;
  const isMoney = Boolean(target?.currency ?? current?.currency) || isMoneyWord(page);
  const format = target?.isPercent
    ? ('percent' as const)
    : isMoney
      ? ('currency' as const)
      : ('number' as const);
  const subject = subjectOf(page);
  const isFall = current !== undefined && target !== undefined && target.value < current.value;
  const kind = format === 'number' ? 'number' : format;
  const field = (name: string, label: string, more: Partial<OutlineField>): OutlineField => ({
    name,
    label,
    kind,
    ...more,
  });
  const end = deadline?.date ?? yearAhead(now);
  const numbers = page.reserve('numbers');
  const say = page.say.bind(page);

  page.add({
    id: 'progress',
    intent: 'goal',
    title: subject,
    span: 8,
    shows: isFall
      ? {
          // How much of the way down is done.
          value: {
            formula: `(${numbers}.start - ${numbers}.current) / (${numbers}.start - ${numbers}.target)`,
          },
          target: 1,
          format: { style: 'percent' as const, decimals: 0 },
        }
      : {
          value: { formula: `${numbers}.current` },
          target: { formula: `${numbers}.target` },
          format,
          marks: [0.25, 0.5, 0.75].map((share) => ({
            label: `${share * 100} %`,
            at: `${numbers}.target * ${share}`,
          })),
        },
    receipts: [
      target
        ? { kind: 'known', text: `target ${target.value}`, from: `"${target.words}"` }
        : { kind: 'missing', text: 'the target', from: 'the prompt' },
    ],
  });
  const months = `datediff(today(), ${numbers}.deadline, 'day') / 30.4375`;
  const required = page.reserve('required');
  const pace = isFall ? `-${required}` : required;
  page.add({
    id: 'check',
    intent: 'status',
    title: say('assessment'),
    span: 4,
    shows: {
      value: 'not-started',
      rules: [
        { when: `isblank(${numbers}.current)`, tone: 'neutral', label: say('unknown') },
        {
          when: `${numbers}.current ${isFall ? '<=' : '>='} ${numbers}.target`,
          tone: 'success',
          label: say('reached'),
        },
        { when: `${pace} <= 0.05`, tone: 'success', label: say('doable') },
        { when: `${pace} <= 0.12`, tone: 'warning', label: say('steep') },
        { when: `${pace} > 0.12`, tone: 'danger', label: say('verySteep') },
      ],
    },
    receipts: [
      {
        kind: 'inferred',
        text: 'up to 5 % growth a month counts as within reach, up to 12 % as ambitious',
        from: 'rule of thumb',
      },
    ],
  });
  page.add({
    id: 'gap',
    intent: 'measure',
    title: say('gap'),
    span: 4,
    shows: {
      value: {
        formula: isFall ? `${numbers}.current - ${numbers}.target` : `${numbers}.target - ${numbers}.current`,
      },
      format,
    },
  });
  page.add({
    id: 'months_left',
    intent: 'measure',
    title: say('monthsLeft'),
    span: 4,
    shows: { value: { formula: months }, format: { style: 'number', decimals: 1 } },
  });
  page.add({
    id: required,
    intent: 'measure',
    title: say(isFall ? 'changeNeeded' : 'required'),
    span: 4,
    shows: {
      value: { formula: `(${numbers}.target / ${numbers}.current) ^ (1 / (${months})) - 1` },
      format: { style: 'percent', decimals: 1 },
    },
    receipts: [
      {
        kind: 'inferred',
        text: 'the same growth each month until the deadline',
        from: 'target, today’s value and deadline',
      },
    ],
  });

  const steps = addSteps(page, end, format);
  page.add({
    id: 'path',
    intent: 'trend',
    title: say('path'),
    span: 12,
    shows: {
      query: {
        from: steps,
        derive: [
          {
            as: 'plan',
            formula: `if(isblank(${numbers}.current), ${numbers}.target * step / steps, ${numbers}.current * (${numbers}.target / ${numbers}.current) ^ (step / steps))`,
          },
        ],
        orderBy: [{ key: 'month' }],
      },
      x: 'month',
      y: [
        { key: 'plan', label: say('milestones') },
        { key: 'actual', label: page.label('attributes', 'actual') },
      ],
      target: { formula: `${numbers}.target` },
      format,
    },
    receipts: [
      {
        kind: 'inferred',
        text: 'milestones at even growth; enter actual values month by month',
        from: `${steps}`,
      },
    ],
  });
  page.add({
    id: numbers,
    intent: 'assume',
    title: say('yourNumbers'),
    span: 4,
    shows: {
      purpose: 'values',
      fields: [
        ...(isFall ? [field('start', say('start'), { default: current.value })] : []),
        field('current', say('current'), current ? { default: current.value } : {}),
        field('target', say('target'), target ? { default: target.value } : {}),
        field('deadline', say('deadline'), { kind: 'date', default: end }),
      ],
    },
    receipts: [
      current
        ? { kind: 'known', text: `today ${current.value}`, from: `"${current.words}"` }
        : { kind: 'missing', text: 'today’s value was not given; enter it in the form', from: 'the prompt' },
      deadline
        ? { kind: 'known', text: `deadline ${deadline.date}`, from: `"${deadline.words}"` }
        : {
            kind: 'missing',
            text: `no deadline was given; ${end} stands in, a year ahead`,
            from: 'the prompt',
          },
    ],
  });
  page.add({
    id: 'steps_table',
    intent: 'browse',
    title: say('milestones'),
    span: 8,
    shows: { dataset: steps, columns: ['month', 'actual'] },
  });
  page.add({ id: 'watch', intent: 'note', title: say('watch'), span: 6, shows: { text: say('watchText') } });
  page.add({
    id: 'next',
    intent: 'checklist',
    title: say('nextActions'),
    span: 6,
    shows: { text: say('nextText') },
  });
}

function isMoneyWord(page: Page): boolean {
  const [metric] = page.meaning.topic.metrics;
  return (
    metric !== undefined && ['revenue', 'mrr', 'arr', 'profit', 'cash', 'income', 'spend'].includes(metric.id)
  );
}

/** What the target is about: the figure or the records, in the person's words. */
function subjectOf(page: Page): string {
  const { topic, entity, language } = page.meaning;
  const word = topic.metrics[0]?.text ?? entity?.text;
  return word && language !== ('zh' as typeof language) ? asLabel(word) : (word ?? page.say('progress'));
}

function yearAhead(now: number): string {
  const day = new Date(now);
  return new Date(Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate()))
    .toISOString()
    .slice(0, 10);
}

/** Months from now to the end, for milestones and what was reached; nothing in them is invented. */
function addSteps(page: Page, end: string, format: 'percent' | 'currency' | 'number'): string {
  const name = page.name('milestones');
  const start = new Date(page.now);
  const last = new Date(`${end}T00:00:00Z`);
  const between =
    (last.getUTCFullYear() - start.getUTCFullYear()) * 12 + last.getUTCMonth() - start.getUTCMonth();
  const steps = Math.min(mostSteps, Math.max(1, between));
  const rows = Array.from({ length: steps + 1 }, (_, step): Row => ({
    id: `m${step}`,
    month: new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + step, 1))
      .toISOString()
      .slice(0, 10),
    step,
    steps,
    actual: null,
  }));
  page.dataset({
    name,
    title: page.say('milestones'),
    origin: 'entered',
    key: 'id',
    columns: [
      { key: 'month', label: page.say('month'), type: 'date' },
      { key: 'step', label: 'Step', type: 'number' },
      { key: 'steps', label: 'Steps', type: 'number' },
      {
        key: 'actual',
        label: page.label('attributes', 'actual'),
        type: 'number',
        ...(format !== 'number' && { format }),
      },
    ],
    rows,
  });
  return name;
}
