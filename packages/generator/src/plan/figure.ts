import { attributes, type Attribute } from '../samples/attributes.js';
import { metrics, type Metric } from '../samples/metrics.js';
import { readColumn } from '../understand/columns/columns.js';
import type { Language } from '../understand/lexicon/index.js';
import type { NamedMetric } from '../understand/Meaning.js';
import { unitNamed } from '../understand/question/lexicon/measureUnits.js';
import { columnKind, isLowGoodByName } from '../understand/columns/columnKind.js';

/** How much more a month comes to than one record of it. */
const perMonth = 20;
const counted: Metric = { range: [24, 60], additivity: 'additive' };
const leveled: Metric = { range: [12, 30] };
/** A share of what goes wrong: the no-show rate. */
const lowRate: Metric = { ...metrics.rate, range: [0.06, 0.12], lowIsGood: true };

/** What a figure is like: as it is known, or by the words of the person who named it. */
export function metricOf(named: NamedMetric, language: Language): Metric {
  const { id, text, aim, isLower, current } = named;
  if ((isLower !== undefined && aim) || current)
    return aimedAt(id === 'own' || id === 'rate' ? ownMetric(text, language) : metrics[id], named);
  if (named.like) return metricOf({ ...named.like, start: named.start }, language);
  if (id === 'rate' && isLowGoodByName(text, language)) return lowRate;
  if (id !== 'own') return metrics[id];
  if (aim?.isPercent)
    return { ...shareNear(aim.value), ...(isLowGoodByName(text, language) && { lowIsGood: true }) };
  return ownMetric(text, language);
}

function ownMetric(text: string, language: Language): Metric {
  const { attribute, metric: known } = readColumn(text, language);
  if (known === 'rate') return isLowGoodByName(text, language) ? lowRate : metrics.rate;
  const base = attribute ? ofAttribute(attributes[attribute]) : null;
  const metric = base ?? (columnKind(text, language) === 'level' ? leveled : counted);
  return isLowGoodByName(text, language) ? { ...metric, lowIsGood: true } : metric;
}

/** A figure on its way to what is aimed at or to where it stands, in the unit of that number. */
function aimedAt(base: Metric, { aim, unit = '', isLower = false, current }: NamedMetric): Metric {
  const { value, isPercent, currency } = (aim ?? current)!;
  const near = [value * (isLower ? 1.4 : 0.7), value * (isLower ? 1.1 : 0.95)] as const;
  // Up to now it came from further off.
  const before = isLower ? 1.2 : 0.8;
  const from = current ? current.value * before : base.lowIsGood && !isLower ? near[1] : near[0];
  const to = current?.value ?? near[1];
  const measure = unitNamed(unit);
  const isMeasured =
    measure !== undefined && measure.dimension !== 'money' && measure.dimension !== 'percent';
  const ends = [Math.min(from, to), Math.max(from, to)] as const;
  return {
    range: isPercent && !isLower ? [ends[0], Math.min(1, ends[1])] : ends,
    ...(isPercent
      ? { format: { style: 'percent', decimals: 1 } as const }
      : isMeasured
        ? { format: { style: 'number', decimals: 1, unit } as const }
        : currency
          ? { format: 'currency' as const }
          : base.format && { format: base.format }),
    ...((isLower || base.lowIsGood) && { lowIsGood: true }),
    ...(current && { today: current.value }),
    ...(base.additivity && !isPercent && !isMeasured && { additivity: base.additivity }),
  };
}

/** A share around the one that is aimed at. */
const shareNear = (aim: number): Metric => ({
  range: [Number((aim * 0.8).toPrecision(2)), Number(Math.min(1, aim * 1.5).toPrecision(2))],
  format: { style: 'percent', decimals: 1 },
});

/** Many records of a month added up, or their average. */
function ofAttribute({ type, range, average, format, lowIsGood }: Attribute): Metric | null {
  if (type !== 'number' || !range) return null;
  const [from, to] = range;
  const middle = (from + to) / 2;
  const share = average ? 1 : perMonth;
  return {
    range: [middle * share * 0.9, middle * share * 1.1],
    ...(format && { format }),
    ...(lowIsGood && { lowIsGood }),
    ...(!average && { additivity: 'additive' }),
  };
}
