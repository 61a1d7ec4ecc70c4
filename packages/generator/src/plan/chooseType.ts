import { catalogue } from '@vitrine/schema/catalogue';

/** The component that serves an intent best, by what the schemas say of themselves. */
export function chooseType(intent: string): string {
  const candidates = Object.entries(catalogue)
    .map(([type, schema]) => ({ type, hint: schema['x-plan'] }))
    .filter(({ hint }) => hint?.intents.includes(intent))
    .sort(
      (a, b) =>
        (b.hint?.weight ?? 0) - (a.hint?.weight ?? 0) ||
        (a.hint?.intents.indexOf(intent) ?? 0) - (b.hint?.intents.indexOf(intent) ?? 0),
    );
  const [best] = candidates;
  if (!best) throw new Error(`No component schema lists the intent "${intent}" under x-plan.`);
  return best.type;
}
