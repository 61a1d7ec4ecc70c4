import { sharedSchemas } from '@vitrine/schema';
import { findFaults } from '@vitrine/schema/internal';
import type { Dataset, JsonSchema, PropBinding } from '@vitrine/schema';
import { en } from '../../generated/en.js';
import { demand } from '../stage/demand.js';
import { subject as subjectId, testNow } from '../stage/sceneOf.js';
import { withStage } from '../stage/withStage.js';
import type { ConformanceCheck } from '../types.js';
import { withProp } from '../withProp.js';
import { isFilled } from './issueChecks.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

const rows = 'conformance_rows';
const source = 'conformance_source';
const nowhere = 'conformance_nowhere';

/** Datasets that the states are made of. */
const more: readonly Dataset[] = [
  { name: rows, columns: [{ key: 'day', type: 'date' }], rows: [{ id: 'a', day: '2020-01-01' }] },
  { name: source, columns: [], origin: 'source', source: { name: 'conformance', label: 'Conformance' } },
];

const clock = { formula: 'datediff("2026-01-01", today())' };
const today = { from: rows, where: { key: 'day', op: 'inLast', value: { count: 1, unit: 'day' } } };

/** What stands in a live property so that a state is reached; undefined where it can't be. */
type Cause = (binding: PropBinding) => unknown;

const loading: Cause = ({ kind }) => byKind(kind, clock, today, clock.formula);
const failing: Cause = ({ kind }) => byKind(kind, { formula: nowhere }, { from: nowhere }, nowhere);
const unconnected: Cause = ({ kind }) => (kind === 'rows' ? { from: source } : undefined);
const empty: Cause = ({ kind }) => byKind(kind, null, [], 'null');

function byKind(kind: PropBinding['kind'], value: unknown, list: unknown, formula: string): unknown {
  if (kind === 'value') return value;
  if (kind === 'rows') return list;
  return kind === 'formula' ? formula : undefined;
}

/** Loading, empty, error, not connected, sample and read only, for each live property. */
export function stateChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  return [
    ...eachCause(subject, 'is loading until it is known', loading, { now: null }, async (stage) => {
      const { cell, session } = stage;
      const waits = session.node(subjectId)?.status === 'loading';
      demand(!waits || cell()?.querySelector('[role="status"]'), 'nothing says that it is loading');
      demand(!cell()?.querySelector('.vt-issue-card'), 'it is an issue card');
      await stage.act(() => session.tick(testNow));
      demand(!cell()?.querySelector('.vt-loading-card'), 'it is still loading when all is known');
      demand(isFilled(cell()), 'nothing is drawn when all is known');
    }),
    ...eachCause(subject, 'in error says why, on a card when nothing can be shown', failing, {}, (stage) => {
      const told = stage.issues.filter(
        ({ node, message }) => node === subjectId && message.includes(nowhere),
      );
      demand(told.length > 0, 'no issue says what could not be read');
      const needsCard = stage.session.node(subjectId)?.status === 'error';
      const shown = stage.cell()?.querySelector('.vt-issue-message')?.textContent ?? '';
      demand(
        needsCard ? shown.includes(nowhere) : isFilled(stage.cell()),
        'no card says what could not be read',
      );
    }),
    ...eachCause(subject, 'of a source that is not there asks to connect it', unconnected, {}, ({ cell }) => {
      demand(cell()?.querySelector('.vt-connect-card'), 'nothing asks to connect the source');
    }),
    ...eachCause(subject, 'without data is drawn and says something', empty, {}, (stage) => {
      demand(isFilled(stage.cell()), 'nothing is drawn');
    }),
    ...sampleCheck(subject),
    checkOf(subject, 'states', 'read only, nothing that can be pressed or typed changes data', (example) =>
      withStage(definition, example, { readOnly: true }, async (stage) => {
        for (const control of stage.cell()?.querySelectorAll<HTMLElement>('button, input, form') ?? []) {
          if (control instanceof HTMLFormElement) await stage.act(() => control.requestSubmit());
          else if (control.isConnected) await stage.act(() => control.click());
          demand(stage.session.changes().length === 0, `${nameOf(control)} changed data`);
        }
      }),
    ),
  ];
}

function nameOf(control: HTMLElement) {
  const words = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return `the ${control.tagName.toLowerCase()} “${words.trim()}”`;
}

type Look = Parameters<typeof withStage>[3];
type Options = Parameters<typeof withStage>[2];

function eachCause(subject: Subject, sentence: string, cause: Cause, options: Options, look: Look) {
  const { definition, description } = subject;
  const bindings = description.bindings.filter(
    (binding) => binding.path.length === 1 && isAccepted(definition.schema, binding, cause(binding)),
  );
  return bindings.map((binding) =>
    checkOf(subject, 'states', `“${binding.path.join('.')}” (${binding.kind}) ${sentence}`, (example) => {
      const props = withProp(example.props, binding.path, cause(binding));
      return withStage(
        definition,
        { props, datasets: [...(example.datasets ?? []), ...more] },
        options,
        look,
      );
    }),
  );
}

function isAccepted({ properties }: JsonSchema, { path }: PropBinding, value: unknown): boolean {
  const schema = properties?.[path[0] ?? ''];
  return (
    schema !== undefined &&
    value !== undefined &&
    findFaults(schema, value, { shared: sharedSchemas }).length === 0
  );
}

/** What shows no data of its own has nothing to mark. */
function sampleCheck(subject: Subject): readonly ConformanceCheck[] {
  const { definition, description } = subject;
  if (!description.bindings.some(({ kind }) => kind === 'value' || kind === 'rows')) return [];
  return [
    checkOf(subject, 'states', 'sample data is marked', (example) =>
      withStage(definition, { ...example, node: { sample: true } }, {}, (stage) => {
        demand(stage.cell()?.textContent?.includes(en.sample), `nothing says “${en.sample}”`);
      }),
    ),
  ];
}
