import type { Query } from '@vitrine/schema';
import type { OutlineField } from '../Outline.js';
import type { Page, Part } from '../Page.js';
import { neededTitle, stepsLeft, stepsLeftPart } from '../compose/path/Pace.js';
import { readWay, type Way } from '../compose/path/Way.js';
import type { AimedTrade } from './aimedTrade.js';
import { putTrade } from './composeTrade.js';
import { figurePart } from './tradeParts.js';

/** The records of a trade below the target that they should come to: how far they are, and what each month has to bring. */
export function composeAimed(page: Page, { trade, figure }: AimedTrade): void {
  const made = putTrade(page, trade);
  if (!made) return;
  const way = readWay(page);
  const sum = figurePart(page, made.main, figure);
  const reached = page.name('reached');
  const { query } = sum.shows.value as { readonly query: Query };
  page.dataset({ name: reached, title: sum.title, query });
  page.add(progressPart(page, way, sum));
  for (const part of gapParts(page, way, sum, `sum(${reached}.value)`)) page.add(part);
  // The bar says it already.
  for (const part of made.parts) if (part.title !== sum.title) page.add(part);
  page.add(goalForm(page, way, sum));
}

function progressPart({ meaning: { target } }: Page, { numbers }: Way, { title, shows }: Part): Part {
  return {
    id: 'progress',
    intent: 'goal',
    title,
    span: 12,
    shows: { ...shows, target: { formula: `${numbers}.target` } },
    receipts: [{ kind: 'known', text: `target ${target!.value}`, from: `"${target!.words}"` }],
  };
}

function gapParts(page: Page, way: Way, { shows: { format } }: Part, reached: string): Part[] {
  const gap = `max(${way.numbers}.target - ${reached}, 0)`;
  const measure = (id: string, title: string, formula: string, own = format): Part => ({
    id,
    intent: 'measure',
    title,
    span: page.meaning.deadline ? 4 : 12,
    shows: { value: { formula }, ...(own && { format: own }) },
  });
  const still = measure('gap', page.say('gap'), gap);
  if (!page.meaning.deadline) return [still];
  return [
    still,
    stepsLeftPart(page, way),
    measure('needed', neededTitle(page, way), `${gap} / (${stepsLeft(way)})`, {
      style: format === 'currency' ? 'currency' : 'number',
      decimals: format === 'currency' ? 0 : 1,
    }),
  ];
}

function goalForm(page: Page, way: Way, { shows: { format } }: Part): Part {
  const { target, deadline } = page.meaning;
  const kind = format === 'currency' ? 'currency' : 'number';
  const fields: OutlineField[] = [
    { name: 'target', label: page.say('target'), kind, default: target!.value },
    ...(deadline
      ? [{ name: 'deadline', label: page.say('deadline'), kind: 'date', default: way.end } as const]
      : []),
  ];
  return {
    id: way.numbers,
    intent: 'assume',
    title: page.say('target'),
    span: 12,
    shows: { purpose: 'values', fields },
    receipts: deadline
      ? [{ kind: 'known', text: `deadline ${deadline.date}`, from: `"${deadline.words}"` }]
      : [],
  };
}
