import { applyPatch, openArtifact, validateArtifact, type Artifact, type PatchOp } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { example, readCases, runCase, short } from './cases.testing.js';
import { refine } from './refine.js';
import type { RefineStep } from './types.js';

const tuned = readCases('tuned');
const heldOut = readCases('heldOut');
const names = [
  'clinic',
  'household-budget',
  'marathon-training',
  'okr',
  'pipeline',
  'revenue',
  'roadmap',
  'weekly-metrics',
];
const examples = new Map(names.map((name) => [name, example(name)]));

/** Ops of a sentence that must change something. */
function opsOf(on: string, sentence: string, options = {}): string[] {
  const result = refine(examples.get(on)!, sentence, options);
  if (!result.artifact) throw new Error(result.question ?? result.refusal);
  return result.patch.map(short);
}

function refusalOf(artifact: Artifact, sentence: string): string {
  const result = refine(artifact, sentence);
  if (result.refusal === undefined) throw new Error(`"${sentence}" was not refused.`);
  return result.refusal;
}

function stepOf(
  artifact: Artifact,
  sentence: string,
  history: readonly RefineStep[] = [],
): RefineStep & { artifact: Artifact } {
  const result = refine(artifact, sentence, { history });
  if (!result.artifact) throw new Error(result.question ?? result.refusal);
  return result;
}

describe('sentences over the examples', () => {
  it.each(tuned.map((one) => [one.on, one.say, one] as const))('R1: %s: %s', (_, __, one) => {
    const { isRight, got } = runCase(one);
    expect(isRight, `wanted ${JSON.stringify(one.want)}, got ${got}`).toBe(true);
  });
});

describe('sentences kept apart from tuning', () => {
  it('R1: are understood in nine cases of ten', { timeout: 60_000 }, () => {
    const wrong = heldOut.filter((one) => !runCase(one).isRight).map(({ say }) => say);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(heldOut.length / 10);
  });
});

/** The nodes, datasets and the head that ops touch. */
function touched(ops: readonly PatchOp[]): Set<string> {
  return new Set(
    ops.map((op) =>
      'component' in op
        ? op.component.id
        : 'id' in op
          ? op.id
          : 'name' in op
            ? `dataset ${op.name}`
            : op.op === 'dataset.add'
              ? `dataset ${op.dataset.name}`
              : 'head',
    ),
  );
}

const words = [...new Set([...tuned, ...heldOut].flatMap(({ say }) => say.split(' ')))];
const sentence = fc.oneof(
  fc.constantFrom(...tuned.map(({ say }) => say), ...heldOut.map(({ say }) => say)),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => list.join(' ')),
  fc.string({ maxLength: 60 }),
);
const page = fc.constantFrom(...names);

describe('what people say besides', () => {
  it('R15: takes no reason for an order', () => {
    expect(opsOf('household-budget', 'drop the donut, I never look at it')).toEqual(['remove shares']);
    expect(opsOf('pipeline', 'nimm das Diagramm raus, das schaut niemand an')).toEqual([
      'remove stage_chart',
    ]);
  });

  it('R16: puts rows first without leaving any out', () => {
    const result = refine(examples.get('roadmap')!, 'show overdue initiatives first in the table');
    if (!result.artifact) throw new Error(result.question ?? result.refusal);
    const [op] = result.patch;
    expect(JSON.stringify(op)).toMatch(/"formula":"if\([^"]*< today\(\)/u);
    expect(JSON.stringify(op)).not.toContain('"where"');
    expect(result.message).toContain('is before today');
  });

  it('R17: adds rows of a new kind with what shows them', () => {
    const result = refine(examples.get('pipeline')!, 'add a form for supplier complaints');
    const added = result.artifact?.datasets?.find(({ title }) => title === 'Supplier complaints');
    expect(added).toMatchObject({ rows: [], origin: 'entered' });
    expect(refine(examples.get('pipeline')!, 'add a chart of unicorns').question).toBeDefined();
  });

  it('R18: says what is missing, and the answer to its question works', () => {
    const { question } = refine(examples.get('clinic')!, 'turn that pie into a line');
    expect(question).toMatch(/^There is no "pie" here/u);
    expect(opsOf('clinic', 'turn that pie into a line', { answers: [2] })).toEqual([
      'set busy_hours.kind = "line"',
    ]);
  });

  it('R19: compares in a chart, gives columns their choices, and renames a word wherever it stands', () => {
    expect(stepOf(examples.get('pipeline')!, 'compare value by source').patch).toMatchObject([
      { op: 'add', component: { type: 'Chart', props: { x: 'source' } } },
    ]);
    const sentence = 'add a Region column with options North, South and Far East to the table';
    const [column] = stepOf(examples.get('pipeline')!, sentence).patch;
    expect(column).toMatchObject({
      value: {
        label: 'Region',
        type: 'select',
        options: [{ value: 'North' }, { value: 'South' }, { value: 'Far East' }],
      },
    });
    expect(opsOf('pipeline', 'rename value to worth everywhere')).toContain(
      'set stage_chart.title = "Worth by stage"',
    );
  });

  it('R1: gives a column other choices, and no row loses its state', () => {
    expect(
      opsOf('pipeline', 'change the stages to Prospect, Qualified, Offer, Negotiation, Won, Lost'),
    ).toEqual([
      'dataset.set deals.columns/stage/options/Lead/label = "Prospect"',
      'dataset.set deals.columns/stage/options/Proposal/label = "Offer"',
      expect.stringMatching(/^set add_deal\.fields\/stage\/options = .*"label":"Prospect"/u),
    ]);
    const board = opsOf('roadmap', 'ändere die Status in Offen, Laufend, Fertig');
    expect(board).toContain('set board.columns/planned/title = "Offen"');
    expect(refusalOf(examples.get('pipeline')!, 'change the stages to New, Contacted, Won')).toContain(
      'Lead',
    );
  });

  it('R1: tells what becomes something else from what it becomes', () => {
    const { artifact } = refine(examples.get('roadmap')!, 'mach aus der Tabelle ein Board');
    expect(artifact!.components.find(({ id }) => id === 'table')?.type).toBe('Kanban');
    expect(artifact!.components.find(({ id }) => id === 'board')?.type).toBe('Kanban');
    expect(refine(examples.get('roadmap')!, 'mach daraus ein Board').question).toBeDefined();
  });

  it('R4: asks whether rows are meant or what is called as they are', () => {
    for (const [on, say, data] of [
      ['pipeline', 'delete all deals', 'Deals'],
      ['clinic', 'borra todas las citas', 'Appointments'],
    ] as const) {
      const { question, artifact } = refine(examples.get(on)!, say);
      expect(artifact).toBeUndefined();
      expect(question).toContain(data);
    }
    expect(opsOf('pipeline', 'delete all deals', { answers: [2] })).toEqual(['remove deals_table']);
  });

  it('R11: sorts nothing that stands so already', () => {
    const sorted = refine(examples.get('clinic')!, 'sort the appointments by time');
    expect(sorted.refusal).toContain('like that already');
  });
});

describe('what every sentence keeps to', () => {
  it(
    'R2: changes nothing that its patch does not touch, opens without new faults, and goes back by the inverse',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(page, sentence, (name, text) => {
          const start = examples.get(name)!;
          const before = JSON.stringify(start);
          const result = refine(start, text);
          expect(JSON.stringify(start)).toBe(before);
          if (!result.artifact) return;
          const applied = applyPatch(start, result.patch);
          expect(applied.artifact).toEqual(result.artifact);
          const back = applyPatch(result.artifact, result.inverse);
          expect(JSON.stringify(back.artifact)).toBe(before);
          const known = new Set(validateArtifact(start).map(({ code, node }) => `${code} ${node}`));
          const faults = openArtifact(result.artifact).issues.filter(
            ({ severity, code, node }) => severity !== 'info' && !known.has(`${code} ${node}`),
          );
          expect(faults).toEqual([]);
          const changed = touched(result.patch);
          const roots = new Map(start.components.map((node) => [node.id, JSON.stringify(node)]));
          for (const node of result.artifact.components)
            if (
              ![...changed].some((id) => JSON.stringify(node).includes(`"id":"${id}"`)) &&
              roots.has(node.id) &&
              !hasLost(start, changed, node.id)
            )
              expect(JSON.stringify(node)).toBe(roots.get(node.id));
          for (const dataset of start.datasets ?? [])
            if (!changed.has(`dataset ${dataset.name}`))
              expect(result.artifact.datasets).toContainEqual(dataset);
        }),
        { numRuns: 120 },
      );
    },
  );

  it('R3: gives the same for the same sentence', () => {
    for (const { on, say } of tuned.slice(0, 8))
      expect(refine(examples.get(on)!, say)).toEqual(refine(examples.get(on)!, say));
  });
});

/** Whether a touched node stood inside this root: then it may have lost a child. */
function hasLost(start: Artifact, changed: ReadonlySet<string>, root: string): boolean {
  const text = JSON.stringify(start.components.find(({ id }) => id === root));
  return [...changed].some((id) => text.includes(`"id":"${id}"`));
}

describe('questions', () => {
  it('R4: asks which of several is meant, with numbered choices, and takes the number', () => {
    const start = examples.get('okr')!;
    const asked = refine(start, 'remove the form');
    expect(asked.question).toMatch(/^Which one do you mean\?\n1\. .+\n2\. /);
    expect(asked.artifact).toBeUndefined();
    expect(opsOf('okr', 'remove the form', { answers: [2] })).toContain('remove check_in');
  });

  it('R4: offers all of them where that makes sense', () => {
    const start = examples.get('revenue')!;
    const asked = refine(start, 'make the chart taller');
    if (!asked.question) throw new Error('no question');
    expect(asked.choices.at(-1)).toBe('All of them');
    const all = refine(start, 'make the chart taller', { answers: [asked.choices.length] });
    expect(all.artifact && all.patch).toHaveLength(3);
  });

  it('R9: asks whether what reads something goes with it', () => {
    const start = examples.get('pipeline')!;
    const asked = refine(start, "I don't need the target");
    expect(asked.question).toContain('"Won against the target" (progress bar) would no longer work');
    expect(opsOf('pipeline', "I don't need the target", { answers: [1] })).toEqual([
      'remove quota',
      'remove to_target',
    ]);
    expect(refine(start, "I don't need the target", { answers: [2] }).artifact).toBeUndefined();
  });

  it('R4: takes what the person has chosen for "this"', () => {
    expect(opsOf('revenue', 'make this taller', { selected: 'by_plan' })).toEqual([
      'set by_plan.height = 340',
    ]);
  });
});

describe('refusals', () => {
  it('R5: says what is there when a name is not', () => {
    expect(refusalOf(examples.get('pipeline')!, 'remove the weather widget')).toContain(
      'There is no "weather',
    );
  });

  it('R5: says which choices there are when a color is none', () => {
    expect(refusalOf(examples.get('revenue')!, 'make the callout purple')).toContain(
      'green, yellow, red, blue, gray',
    );
  });

  it.each([
    '',
    '   ',
    '???',
    'the',
    'a'.repeat(5000),
    '__proto__',
    'rename constructor to toString',
    'set __proto__ to 5',
  ])('R5: refuses %j', (text) => {
    expect(refine(examples.get('pipeline')!, text).artifact).toBeUndefined();
  });

  it('R5: changes nothing when one of several orders cannot be done', () => {
    const result = refine(examples.get('pipeline')!, 'remove the chart and delete the weather widget');
    expect(result.artifact).toBeUndefined();
  });

  it.each([
    ['translate it to German', 'language model'],
    ['make it dark', 'Light or dark'],
    ['make everything blue', 'theme'],
    ['use a nicer font', 'theme'],
    ['send it to my boss', 'outside the page'],
    ['what is the growth?', 'question'],
    ['what can you do?', 'I change this page'],
    ['Übersetze die Seite', 'Sprachmodell'],
    ['pon el modo oscuro', 'oscuro'],
    ['traduza a página', 'modelo de linguagem'],
    ['翻译这个页面', '语言模型'],
    ['ダークモードにして', 'アプリ'],
  ])('R8: says where a wish belongs that no change of the page fulfills: %s', (text, reason) => {
    expect(refusalOf(examples.get('revenue')!, text)).toContain(reason);
  });

  it('R5: lists at most eight names', () => {
    const refusal = refusalOf(examples.get('revenue')!, 'remove the weather widget');
    expect(refusal.split('There is ')[2]!.split(',').length).toBeLessThanOrEqual(8);
  });

  it('R5: refuses to empty a page that could then not be computed', () => {
    expect(refusalOf(examples.get('revenue')!, 'delete all the sample data')).toContain(
      'could not be computed',
    );
  });
});

describe('history', () => {
  it('R6: takes back the last change', () => {
    const start = examples.get('pipeline')!;
    const first = stepOf(start, 'make the chart a pie');
    const undone = refine(first.artifact, 'undo that', { history: [first] });
    expect(undone.artifact).toEqual(start);
  });

  it('R6: takes back several', () => {
    const start = examples.get('pipeline')!;
    const first = stepOf(start, 'make the chart a pie');
    const second = stepOf(first.artifact, 'remove the table');
    const undone = refine(second.artifact, 'undo the last two changes', { history: [first, second] });
    expect(undone.artifact).toEqual(start);
  });

  it('R6: takes "it" for what was changed last', () => {
    const first = stepOf(examples.get('revenue')!, 'make the area chart a bar chart');
    const second = refine(first.artifact, 'now make it full width', { history: [first] });
    expect(second.artifact && second.patch.map(short)).toEqual(['node mrr_trend span=12']);
  });
});

describe('what was done, in words', () => {
  const messageOf = (on: string, sentence: string): string => {
    const result = refine(examples.get(on)!, sentence);
    if (!result.artifact) throw new Error(result.question ?? result.refusal);
    return result.message;
  };

  it.each([
    ['revenue', 'make the churn card red', '"MRR churn" is red now.'],
    ['revenue', 'show MRR with one decimal', '"MRR" now shows 1 decimal.'],
    [
      'revenue',
      'show only the last 6 months in the table',
      '"Months" now shows only rows where Month is in the last 6 months.',
    ],
    ['pipeline', 'sort All deals by value, largest first', 'Sorted "All deals" by Value, largest first.'],
    ['pipeline', 'make the chart a pie', '"Value by stage" is now a pie chart.'],
    ['pipeline', 'the target is 150k', '"Sales target" is now 150,000.'],
    ['revenue', 'mach die Karte MRR churn rot', '„MRR churn“ ist jetzt rot.'],
    [
      'pipeline',
      'convierte el gráfico en un gráfico de barras horizontales',
      '«Value by stage» es ahora: gráfico de barras horizontales.',
    ],
    ['pipeline', 'masque le graphique', 'Masqué : « Value by stage » ; « montre » le fait revenir.'],
    ['pipeline', 'remova o gráfico', 'Removido: “Value by stage”.'],
    ['pipeline', '把图表改成饼图', '“Value by stage”现在是饼图。'],
    ['pipeline', 'グラフを円グラフに変えて', '「Value by stage」は円グラフになりました。'],
  ])(
    'R10: is said in the language of the order, without names of properties: %s: %s',
    (on, text, message) => {
      expect(messageOf(on, text)).toBe(message);
    },
  );

  it('R11: an order for what is so already does not stop the others', () => {
    expect(messageOf('weekly-metrics', 'move the goals form to the bottom and hide the summary')).toContain(
      '"Goals" (form) is like that already.',
    );
  });

  it('R12: one verb may be meant for several, and what points back is of the kind that was changed last', () => {
    const first = stepOf(example('pipeline'), 'colour the second card green and the third red');
    const next = stepOf(first.artifact, 'and the first one blue', [first]);
    expect(next.patch).toEqual([{ op: 'set', id: 'open_value', path: ['status'], value: 'info' }]);
  });

  it('R12: a column that was added is meant by it', () => {
    const added = stepOf(example('pipeline'), 'add a column for discount to the deals');
    const sorted = stepOf(added.artifact, 'sort the table by it, highest first', [added]);
    expect(sorted.patch.map(short)).toEqual([
      'set deals_table.data/orderBy = [{"key":"discount","desc":true}]',
    ]);
  });

  it('R20: asks which pair changes places, and what nothing points at', () => {
    const revenue = example('revenue');
    const pairs = refine(revenue, 'swap the two charts').question;
    expect(pairs).toContain('MRR by month ↔ MRR by plan');
    expect(opsOf('revenue', 'swap the two charts', { answers: [2] })).toContain(
      'move by_plan into page before mrr_trend',
    );
    expect(refine(revenue, 'move it to the top').question).toBeDefined();
  });

  it('R13: everything but one leaves what holds it', () => {
    const { artifact } = refine(example('household-budget'), 'remove everything except the expenses table');
    expect(artifact?.components.map(({ id }) => id)).toEqual(['sections']);
    expect(artifact?.components[0]?.props['tabs']).toHaveLength(1);
  });

  it('R14: names follow what they name', () => {
    expect(messageOf('pipeline', 'group the chart by source')).toContain('to "Value by source"');
    const { patch } = stepOf(example('roadmap'), 'change the status planned to Backlog');
    expect(patch.map(short)).toContain('set board.columns/planned/title = "Backlog"');
  });
});

describe('components of the host', () => {
  const schema = {
    title: 'Gauge',
    type: 'object',
    additionalProperties: false,
    required: ['label'],
    properties: {
      label: { type: 'string', title: 'Label' },
      needle: { enum: ['thin', 'thick'], title: 'Needle', default: 'thin' },
      warmup: { type: 'integer', minimum: 0, title: 'Warm-up', default: 3 },
    },
  } as const;
  const artifact: Artifact = {
    version: 1,
    id: 'g',
    title: 'G',
    components: [{ id: 'speed', type: 'Gauge', props: { label: 'Speed' } }],
  };
  const components = { Gauge: schema };

  it.each([
    ['make the needle of the gauge thick', 'set speed.needle = "thick"'],
    ['set the warm-up of Speed to 7', 'set speed.warmup = 7'],
    ['rename the gauge to Pace', 'set speed.label = "Pace"'],
  ])('R7: are understood by their schemas: %s', (text, op) => {
    const result = refine(artifact, text, { components });
    expect(result.artifact ? result.patch.map(short) : result).toEqual([op]);
  });
});
