import { metrics, type Metric, type MetricId } from '../../samples/metrics.js';
import type { Language } from '../lexicon/index.js';
import type { Span } from '../lists/lists.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { within, type Said } from './pieceSpans.js';

/** Whether a lone figure and one over time are drawn on one scale: `sign-ups and cancellations per month`. */
export function areAlong(said: Said, before: Span, span: Span): boolean {
  const { prompt, mentions, language } = said;
  const here = within(mentions, span);
  const along = here.find((mention) => isGrammar(mention, 'overTime', 'by'));
  const last = here.at(-1);
  const isUnit = last !== undefined && (isGrammar(last, 'overTime') || senseOf(last, 'unit') !== undefined);
  if (!along || !isUnit || prompt.slice(last.end, span.end).trim() !== '') return false;
  const one = figureNamed(prompt.slice(before.start, before.end).replace(/^.*[:：]/su, ''), language);
  const other = figureNamed(prompt.slice(span.start, along.start), language);
  return one !== undefined && other !== undefined && formatOf(one) === formatOf(other);
}

const formatOf = (id: MetricId): Metric['format'] => (metrics[id] as Metric).format;

/** The figure that a text names, where it says no more. */
function figureNamed(text: string, language: Language): MetricId | undefined {
  const name = text.trim();
  const [first, ...more] = findMentions(name, language).mentions;
  const isWhole = first?.start === 0 && first.end === name.length && more.length === 0;
  const id = isWhole ? senseOf(first, 'metric')?.id : undefined;
  return id !== undefined && Object.hasOwn(metrics, id) ? (id as MetricId) : undefined;
}
