import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { refine } from './refine.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const pageOf = async (prompt: string) =>
  (await createGenerator().generate(prompt, { now, id: 'page' })).artifact!;

describe('orders that say too little', () => {
  it.each([
    "I don't like the chart",
    'das Diagramm gefällt mir nicht',
    'no me gusta la tabla',
    'je n’aime pas le graphique',
    'não gosto do gráfico',
    '我不喜欢这个图表',
    'このグラフは気に入らない',
  ])('R31: %s asks what should be different', async (order) => {
    const page = await pageOf('CRM with contacts and deals');
    expect(refine(page, order, { now }).refusal).toMatch(
      /another kind|andere Art|otro tipo|autre type|outro tipo|换一种|種類/u,
    );
  });

  it('R31: refuses a picture of what can be drawn along nothing', async () => {
    const page = await pageOf('CRM with contacts and deals');
    const table = page.components.find(({ type }) => type === 'Table')!;
    expect(() =>
      refine(page, `make the ${String(table.props['title'])} table a chart`, { now }),
    ).not.toThrow();
  });
});

describe('what is not there yet', () => {
  it('R32: puts a stage where it was said to stand', async () => {
    const page = await pageOf('board for repairs with stages Waiting, In progress and Done');
    const { artifact } = refine(page, 'put a stage Testing after In progress', { now });
    const options = artifact?.datasets?.[0]?.columns?.flatMap(({ options: own }) => own ?? []) ?? [];
    expect(
      options.map((option) => (typeof option === 'object' ? (option.label ?? option.value) : option)),
    ).toEqual(expect.arrayContaining(['Testing']));
  });
});
