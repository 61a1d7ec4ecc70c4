import { createSession } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import { createGenerator } from '../../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

/** What a page over a file shows: the number of its first card, the rows of its first chart as group, series and numbers, and those of its first table. */
export async function askFile(file: string, text: string, prompt: string) {
  const { data } = await readData(text, { name: file });
  const { artifact, receipts } = await createGenerator().generate(prompt, { data, now, id: 'page' });
  const session = createSession(artifact!, { data, now: () => now });
  await session.ready;
  const propsOf = (wish: string) => {
    const found = artifact!.components.find(({ type }) => type === wish);
    return found && (session.node(found.id)?.props as Record<string, unknown> | undefined);
  };
  const chart = propsOf('Chart') as
    | { x: string; y: { key: string }[]; series?: string; data: { rows: Record<string, unknown>[] } }
    | undefined;
  const table = propsOf('Table') as { data: { rows: Record<string, unknown>[] } } | undefined;
  const card = propsOf('MetricCard') as { value: unknown; label: string } | undefined;
  session.dispose();
  const list = (rows: unknown) =>
    (Array.isArray(rows) ? rows : ((rows as { rows?: unknown[] } | undefined)?.rows ?? [])) as Record<
      string,
      unknown
    >[];
  return {
    value: card?.value,
    chart: list(chart?.data).map((row) =>
      [chart!.x, ...(chart!.series ? [chart!.series] : []), ...chart!.y.map(({ key }) => key)].map((key) => {
        const cell = row[key];
        return typeof cell === 'number' ? Number(cell.toPrecision(6)) : cell;
      }),
    ),
    rows: list(table?.data),
    receipts: receipts.map((receipt) => receipt.text),
    missing: receipts.filter(({ kind }) => kind === 'missing'),
  };
}
