import type { Page, Part } from '../../Page.js';
import { lowered } from '../../bricks.js';

const factors = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5];

/** The result along its first number, from half of it to one and a half times, as the calculator stands; none where no chart is wanted. */
export function scenarioPart(page: Page, { id, title, shows }: Part): Part | null {
  const [varied, ...others] = shows.inputs!;
  const { unwanted } = page.meaning;
  if (!varied || unwanted.includes('chart') || unwanted.includes('line')) return null;
  const names = new Map(others.map(({ name }) => [name, `${id}.${name}`]));
  names.set(varied.name, `(${id}.${varied.name} * factor)`);
  const formula = shows.formula!.replace(/[a-z_]\w*/g, (word) => names.get(word) ?? word);
  const name = page.name('scenarios');
  const chart = page.say('byGroup', { x: title, y: lowered(page, varied.label) });
  page.dataset({
    name,
    title: chart,
    origin: 'entered',
    key: 'id',
    columns: [{ key: 'factor', type: 'number', format: 'percent' }],
    rows: factors.map((factor, index) => ({ id: `s${index + 1}`, factor })),
  });
  return {
    id: 'scenario chart',
    intent: 'trend',
    title: chart,
    span: 7,
    shows: {
      dataset: name,
      query: {
        from: name,
        derive: [
          { as: 'input', formula: `round(${id}.${varied.name} * factor, 6)` },
          { as: 'result', formula },
        ],
      },
      x: 'input',
      xLabel: varied.label,
      ...(varied.format && { xFormat: varied.format }),
      y: [{ key: 'result', label: title }],
      kind: 'line',
      ...(shows.format && { format: shows.format }),
    },
    receipts: [
      {
        kind: 'inferred',
        text: `${title} from half to one and a half times ${varied.label}`,
        from: 'the calculation',
      },
    ],
  };
}
