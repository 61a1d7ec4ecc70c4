import type { Language } from '../lexicon/index.js';
import type { NamedMetric } from '../Meaning.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { isAlike, stemsOf } from '../words/stems.js';
import type { Aim } from './aims.js';

/** The figures, each with what it should come to where an aim speaks of it. */
export function giveAims(
  metrics: readonly NamedMetric[],
  aims: readonly Aim[],
  language: Language,
): NamedMetric[] {
  const aimed = new Map<NamedMetric, Aim>();
  for (const aim of aims) {
    const near = (metric: NamedMetric) => nearness(aim, metric, language);
    const [best] = metrics.toSorted((a, b) => near(b) - near(a));
    if (best && near(best) > 0 && !aimed.has(best)) aimed.set(best, aim);
  }
  return metrics.map((metric) => {
    const aim = aimed.get(metric);
    if (!aim || metric.aim) return metric;
    const { amount, unit, isLower, current } = aim;
    return { ...metric, aim: amount, unit, isLower, ...(current && { current }) };
  });
}

const sameFigure = 10;
const shortest = 3;

/** How much an aim and a figure have in common: the same figure of the lexicon, else words, endings apart. */
function nearness({ about }: Aim, { id, text }: NamedMetric, language: Language): number {
  const isSame = findMentions(about, language).mentions.some(
    (mention) => id !== 'own' && senseOf(mention, 'metric')?.id === id,
  );
  // The cancellation rate is no number of cancellations.
  const isRate = (words: string) =>
    findMentions(words, language).mentions.some((mention) => senseOf(mention, 'metric')?.id === 'rate');
  if (isRate(about) && id === 'own' && !isRate(text)) return 0;
  const stems = stemsOf(text, shortest);
  return (
    (isSame ? sameFigure : 0) +
    stemsOf(about, shortest).filter((stem) => stems.some((own) => isAlike(own, stem))).length
  );
}
