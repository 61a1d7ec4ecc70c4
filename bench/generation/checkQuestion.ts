import { createSession } from '@vitrine/runtime';
import type { GenerateResult } from '@vitrine/generator';
import type { QuestionCase, RawRow } from './types.js';
import type { Verdict } from './checkPrompt.js';

const near = (left: number, right: number) =>
  Math.abs(left - right) <= 1e-6 * Math.max(1, Math.abs(left), Math.abs(right));

interface ChartProps {
  readonly kind: string;
  readonly x: string;
  readonly y: readonly { readonly key: string }[];
  readonly series?: string;
  readonly data: readonly Record<string, unknown>[];
}

const rowsOf = (data: unknown): Record<string, unknown>[] =>
  Array.isArray(data) ? data : ((data as { rows?: Record<string, unknown>[] } | null)?.rows ?? []);

/** Whether the first chart (or number) of the page answers the question. */
export async function checkQuestion(
  test: QuestionCase,
  result: GenerateResult,
  raw: readonly RawRow[],
  now: number,
): Promise<Verdict> {
  const { artifact } = result;
  if (!artifact) return { failed: ['no artifact'], checks: 1 };
  const session = createSession(artifact, { data: result.data, now: () => now });
  await session.ready;
  const failed: string[] = [];
  const locale = (artifact.settings?.locale ?? 'en').slice(0, 2);
  if (test.lang && locale !== test.lang) failed.push(`language ${locale}`);
  const faults = artifact.components.flatMap(({ id }) => session.node(id)?.issues ?? []);
  if (faults.some(({ severity }) => severity !== 'info')) failed.push(`issues: ${faults[0]?.message}`);
  const answer = test.answer(raw);
  if (typeof answer === 'number') {
    const [card] = artifact.components.filter(({ type }) => type === 'MetricCard');
    const shown = card && session.node(card.id)?.props?.value;
    if (typeof shown !== 'number' || !near(shown, answer))
      failed.push(`shows ${String(shown)}, not ${answer}`);
  } else {
    const [chart] = artifact.components.filter(({ type }) => type === 'Chart');
    const props = chart && (session.node(chart.id)?.props as unknown as ChartProps | undefined);
    if (!props) failed.push('no chart');
    else {
      const pairs = rowsOf(props.data).map((row) => {
        const name = props.series
          ? `${String(row[props.x])}|${String(row[props.series])}`
          : String(row[props.x]);
        return [name, row[props.y[0]!.key]] as const;
      });
      compare(test.kind?.startsWith('pie') ? asShares(pairs, answer) : pairs, answer, failed);
      if (test.kind && !test.kind.split('|').includes(props.kind))
        failed.push(`drawn as ${props.kind}, not ${test.kind}`);
    }
  }
  session.dispose();
  return { failed, checks: 2 };
}

/** Parts of a whole may be drawn as amounts or as shares: shares are taken times the whole, amounts through it. */
function asShares(
  shown: readonly (readonly [string, unknown])[],
  answer: ReturnType<QuestionCase['answer']>,
): readonly (readonly [string, unknown])[] {
  if (typeof answer === 'number') return shown;
  const whole = [...answer].reduce((total, [, value]) => total + value, 0);
  const [[name, value] = ['', null]] = shown;
  const wanted = new Map(answer).get(name);
  if (typeof value !== 'number' || wanted === undefined || near(value, wanted)) return shown;
  const factor = value <= 1 ? whole : wanted / value;
  return shown.map(
    ([label, number]) => [label, typeof number === 'number' ? number * factor : number] as const,
  );
}

function compare(
  shown: readonly (readonly [string, unknown])[],
  answer: ReadonlyMap<string, number> | readonly (readonly [string, number])[],
  failed: string[],
): void {
  const wanted = [...answer];
  const swap = (name: string) => name.split('|').toReversed().join('|');
  const found = new Map(
    shown.flatMap(
      ([name, value]) =>
        [
          [name, value],
          [swap(name), value],
        ] as const,
    ),
  );
  // A chart of many groups may draw the largest and fold the rest into one.
  const isFolded = Array.isArray(answer)
    ? false
    : shown.some(([name]) => name === 'Other') || shown.length === 30;
  const missing = wanted.filter(([name, value]) => {
    const got = found.get(name);
    if (isFolded && got === undefined) return false;
    return typeof got !== 'number' || !near(got, value);
  });
  const filled = shown.filter(([, value]) => value !== null);
  if (missing.length > 0)
    failed.push(
      `${missing.length} of ${wanted.length} wrong, such as ${missing[0]![0]}: ${String(found.get(missing[0]![0]))}, not ${missing[0]![1]}`,
    );
  else if (!isFolded && filled.length !== wanted.length)
    failed.push(`${filled.length} groups, not ${wanted.length}`);
  else if (
    Array.isArray(answer) &&
    answer.some(
      ([, value], index) => typeof shown[index]?.[1] !== 'number' || !near(shown[index][1] as number, value),
    )
  )
    failed.push('order is wrong');
}
