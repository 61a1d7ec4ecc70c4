import type { Language } from '../../lexicon/index.js';
import type { ColumnProfile } from '../../tables/profileData.js';

/** What a column of spans of time is made of. */
interface SpanSource {
  readonly from: ColumnProfile;
  readonly to: ColumnProfile;
  readonly unit: 'hour' | 'day';
  readonly formula: string;
  /** How long each row's span is, in `unit`; at least one. */
  readonly spans: readonly number[];
}

/** The computed column of the time from one column to another. */
export function spanColumn(
  { from, to, unit, formula, spans }: SpanSource,
  language: Language,
): ColumnProfile {
  const key = `${from.label} → ${to.label}`;
  return {
    key,
    label: key,
    type: 'number',
    format: { style: 'number', decimals: 1, unit: unitName(unit, language) },
    role: 'measure',
    formula,
    filled: spans.length,
    distinct: new Set(spans).size,
    min: spans.reduce((least, span) => Math.min(least, span)),
    max: spans.reduce((most, span) => Math.max(most, span)),
    topShare: 0,
    sum: spans.reduce((sum, span) => sum + span, 0),
    aggregate: 'avg',
  };
}

/** What several of a unit of time are called. */
export const unitName = (unit: string, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(2)
    .find(({ type }) => type === 'unit')?.value ?? unit;
