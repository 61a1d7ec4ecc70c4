import { readAmounts, type Amount } from '../numbers/amounts.js';
import { asLabel } from '../columns/columns.js';
import { fold } from '../words/fold.js';
import type { Language } from '../lexicon/index.js';
import type { NamedMetric } from '../Meaning.js';
import { findMentions, isGrammar } from '../words/mentions.js';

/** The figures of a list, those with a number of what to reach under their name: `late deliveries, target late deliveries under 3%`. */
export function withAims(metrics: readonly NamedMetric[], language: Language): NamedMetric[] {
  const named = metrics.map((metric) => aimIn(metric, language));
  const isSame = (one: NamedMetric, other: NamedMetric) =>
    one !== other && fold(one.text) === fold(other.text);
  return named
    .filter((metric) => !(metric.aim && named.some((other) => isSame(metric, other))))
    .map((metric) => {
      const aimed = named.find((other) => other.aim && isSame(metric, other));
      return aimed?.aim && !metric.aim ? { ...metric, aim: aimed.aim } : metric;
    });
}

/** `Open rate above 40%`: the figure without its number, and the number. */
function aimIn(metric: NamedMetric, language: Language): NamedMetric {
  const [aim] = readAmounts(metric.text, language);
  if (!aim) return metric;
  const text = withoutAim(metric.text, aim, language);
  return text === '' ? metric : { ...metric, text: asLabel(text), aim };
}

function withoutAim(text: string, { start }: Amount, language: Language): string {
  const isLead = (mention: Parameters<typeof isGrammar>[0]) =>
    isGrammar(mention, 'target', 'under', 'over', 'to', 'reduce', 'until');
  const before = text.slice(0, start).trimEnd();
  const { mentions } = findMentions(before, language);
  const last = mentions.at(-1);
  const first = mentions.find((mention) => mention.start === 0);
  const end = last && isLead(last) && last.end === before.length ? last.start : before.length;
  const from = first && isLead(first) && first !== last ? first.end : 0;
  return before.slice(from, end).trim();
}
