import { checkLive, openArtifact, type Artifact, type OpenOptions } from '@vitrine/schema';
import { openArtifactText } from '@vitrine/schema/repair';
import type { Provocations } from './Provocations.js';

const card = (props: object = {}) => ({
  id: 'a',
  type: 'MetricCard',
  props: { label: 'A', value: 1, ...props },
});
const page = { version: 1, id: 'page', title: 'Page', components: [card()] };
const open = (parts: object, options?: OpenOptions) => openArtifact({ ...page, ...parts }, options).issues;
const props = (given: object, type = 'MetricCard') => open({ components: [{ ...card(given), type }] });
const migrations = [
  {
    name: 'a fault',
    to: 2,
    migrate: (): never => {
      throw new Error('no such prop');
    },
  },
];
const hostType = (written: number, options: object) =>
  open(
    { types: [{ type: 'Gauge', version: written }], components: [{ ...card(), type: 'Gauge' }] },
    { components: { Gauge: { type: 'object' } }, versions: { Gauge: { version: 2, ...options } } },
  );
const withRow = (row: object) => ({ datasets: [{ name: 'd', rows: [row] }] });

export const documents: Provocations = {
  'json.syntax': () => openArtifact('{"a": }').issues,
  'json.notObject': () => openArtifact('[]').issues,
  'json.value': () => open({ meta: { f: () => 1 } }),
  'json.number': () => open({ meta: { n: Number.NaN } }),
  'json.cycle': () => {
    const meta: Record<string, unknown> = {};
    meta['self'] = meta;
    return open({ meta });
  },
  'limit.text': () => openArtifact(JSON.stringify(page), { limits: { text: 10 } }).issues,
  'limit.depth': () => open({ meta: { a: { b: { c: {} } } } }, { limits: { depth: 3 } }),
  'limit.nodes': () => open({}, { limits: { nodes: 0 } }),
  'limit.datasets': () => open({ datasets: [{ name: 'd', rows: [] }] }, { limits: { datasets: 0 } }),
  'limit.rows': () => open(withRow({ id: 'a' }), { limits: { rows: 0 } }),
  'limit.cell': () => open(withRow({ id: 'abc' }), { limits: { cell: 2 } }),
  'version.missing': () => open({ version: undefined }),
  'version.invalid': () => open({ version: 'one' }),
  'version.newer': () => open({ version: 99 }),
  'component.newer': () => hostType(3, { migrations }),
  'component.notMigrated': () => hostType(1, { migrations }),
  'artifact.idMissing': () => open({ id: undefined }),
  'artifact.titleMissing': () => open({ title: undefined }),
  'artifact.componentsMissing': () => open({ components: undefined }),
  'property.unknown': () => open({ tilte: 'Page' }),
  'property.invalid:type': () => open({ description: 7 }),
  'property.invalid:choice': () => open({ datasets: [{ name: 'd', rows: [], origin: 'imagined' }] }),
  'property.invalid:range': () => open({ settings: { weekStart: 9 } }),
  'property.invalid:length': () => open({ description: 'x'.repeat(10_000) }),
  'property.invalid:pattern': () => open({ settings: { currency: 'dollars' } }),
  'property.invalid:missing': () => open({ datasets: [{ name: 'd', rows: [], columns: [{}] }] }),
  'dataset.renamed:missing': () => open({ datasets: [{ rows: [] }] }),
  'dataset.renamed:invalid': () => open({ datasets: [{ name: 'a b', rows: [] }] }),
  'dataset.renamed:reserved': () => open({ datasets: [{ name: 'row', rows: [] }] }),
  'dataset.renamed:taken': () =>
    open({
      datasets: [
        { name: 'A', rows: [] },
        { name: 'a', rows: [] },
      ],
    }),
  'node.renamed:missing': () => open({ components: [{ ...card(), id: undefined }] }),
  'node.renamed:invalid': () => open({ components: [{ ...card(), id: 'a b' }] }),
  'node.renamed:reserved': () => open({ components: [{ ...card(), id: 'row' }] }),
  'node.renamed:taken': () => open({ components: [card(), card()] }),
  'component.unknown': () => props({}, 'MetricCrad'),
  'prop.unknown': () => props({ lable: 'A' }),
  'prop.missing': () => open({ components: [{ id: 'a', type: 'MetricCard', props: { label: 'A' } }] }),
  'prop.invalid:type': () => props({ description: 7 }),
  'prop.invalid:choice': () => props({ format: 'currensy' }),
  'prop.invalid:range': () =>
    open({ components: [{ ...card(), type: 'GridLayout', props: { columns: 99, children: [] } }] }),
  'prop.invalid:length': () => props({ label: 'x'.repeat(10_000) }),
  'prop.planned': () =>
    open(
      { components: [{ id: 'g', type: 'Gauge', props: { needle: 'thin' } }] },
      {
        components: {
          Gauge: {
            type: 'object',
            properties: { needle: { type: 'string', default: null, 'x-planned': true } },
          },
        },
      },
    ),
  'issue.more': () =>
    open({ datasets: [{ name: 'd', rows: Array.from({ length: 300 }, () => ({ a: {} })) }] }),
  'dataset.ambiguous': () => open({ datasets: [{ name: 'd', rows: [], query: { from: 'd' } }] }),
  'dataset.empty': () => open({ datasets: [{ name: 'd' }] }),
  'dataset.origin': () =>
    open({
      datasets: [
        { name: 'd', rows: [] },
        { name: 'v', query: { from: 'd' }, origin: 'sample' },
      ],
    }),
  'dataset.unknown': () => open({ datasets: [{ name: 'v', query: { from: 'nothing' } }] }),
  'graph.cycle': () =>
    open({
      datasets: [
        { name: 'v', query: { from: 'w' } },
        { name: 'w', query: { from: 'v' } },
      ],
    }),
  'source.missing': () =>
    checkLive({
      ...page,
      datasets: [{ name: 'd', source: { name: 'stripe.charges', label: 'Stripe', required: true } }],
    } as Artifact),
};

const text = JSON.stringify(page);
const repaired = (written: string) => () => openArtifactText(written).issues;

export const repairs: Provocations = {
  'repair.surroundings': repaired(`Here it is: ${text}`),
  'repair.thinking': repaired(`<think>A page.</think>${text}`),
  'repair.choice': repaired(`{"goal": 1}\n${text}`),
  'repair.wrapping': repaired(`{"artifact": ${text}}`),
  'repair.escaping': repaired(JSON.stringify(text)),
  'repair.comment': repaired(text.replace('{', '{ // page\n')),
  'repair.comma': repaired(text.replaceAll(']', ',]')),
  'repair.commaMissing': repaired(text.replace(',', ' ')),
  'repair.colon': repaired(text.replace('"title":', '"title" =')),
  'repair.quotes': repaired(text.replaceAll('"', "'")),
  'repair.unquoted': repaired(text.replace('"title"', 'title')),
  'repair.word': repaired(text.replace('{', '{"meta": {"a": True},')),
  'repair.number': repaired(text.replace('{', '{"meta": {"a": NaN},')),
  'repair.character': repaired(text.replace('"Page"', '"two\nlines"')),
  'repair.closing': repaired(text.replace('}}]', '}]')),
  'repair.skipped': repaired(text.replace('}]', '}, ...]')),
  'repair.truncated': repaired(text.slice(0, -3)),
  'repair.nothing': repaired('Sorry, I can not do that.'),
};
