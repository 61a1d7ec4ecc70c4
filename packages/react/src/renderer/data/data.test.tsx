import { createMemoryStorage, createSession } from '@vitrine/runtime';
import type { RowSet, Session } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { defineComponent } from '../defineComponent.js';
import type { ViewProps } from '../types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Artifact } from '../artifact/Artifact.js';
import type { ArtifactSessionProps } from '../artifact/Artifact.js';

const columns = [
  { key: 'deal', label: 'Deal', type: 'text' },
  { key: 'stage', label: 'Stage', type: 'select', options: [{ value: 'Lead' }, { value: 'Won' }] },
  { key: 'value', label: 'Value', type: 'number' },
  { key: 'close', label: 'Expected close', type: 'date' },
  { key: 'double', label: 'Double', type: 'number', formula: 'value * 2' },
];
const sampleRows = [
  { id: 'd1', deal: 'Acme', stage: 'Lead', value: 12 },
  { id: 'd2', deal: 'Best', stage: 'Won', value: 30 },
];

/** A component as a host writes one, with the shared empty state. */
const tally = defineComponent<{ data: RowSet }>({
  type: 'Tally',
  schema: { type: 'object', required: ['data'], properties: { data: { $ref: 'rows' } } },
  view: ({ props, node }: ViewProps<{ data: RowSet }>) =>
    props.data.rows.length === 0 ? (
      <EmptyState node={node} title="Nothing to tally" />
    ) : (
      <output aria-label="tally">{props.data.rows.length}</output>
    ),
});

const opened: Session[] = [];
afterEach(() => opened.splice(0).forEach((session) => session.dispose()));

async function setUp(
  rows: readonly object[],
  props: Partial<ArtifactSessionProps> = {},
  more: { readonly origin?: string; readonly components?: readonly object[]; readonly locale?: string } = {},
) {
  const { artifact, issues } = openArtifact(
    {
      version: 1,
      id: 'deals-1',
      title: 'Pipeline',
      datasets: [{ name: 'deals', title: 'Deals', origin: more.origin ?? 'entered', columns, rows }],
      components: more.components ?? [
        {
          id: 'list',
          type: 'DataList',
          props: { title: 'List', data: { from: 'deals' }, fields: { label: 'deal' } },
        },
      ],
    },
    { components: { Tally: tally.schema } },
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const session = createSession(artifact!, {
    storage: createMemoryStorage(),
    components: { Tally: tally.schema },
    locale: more.locale,
  });
  opened.push(session);
  await session.ready;
  const result = render(<Artifact session={session} components={[tally]} {...props} />);
  const deals = () => session.dataset('deals')!.rows;
  return { ...result, session, deals, user: userEvent.setup() };
}

async function importText(user: ReturnType<typeof userEvent.setup>, text: string) {
  const field = await screen.findByLabelText('Or paste rows');
  fireEvent.change(field, { target: { value: text } });
  await user.click(screen.getByRole('button', { name: 'Read' }));
}

test('U39: an empty dataset offers its first row by a form, and the row can be taken back', async () => {
  const { deals, user } = await setUp([]);
  await user.click(screen.getByRole('button', { name: 'Add first row' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a row to Deals' });
  expect(within(dialog).queryByLabelText('Double')).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Add row' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Fill in at least one field.');
  await user.type(within(dialog).getByLabelText('Deal'), 'Acme');
  await user.selectOptions(within(dialog).getByLabelText('Stage'), 'Won');
  await user.type(within(dialog).getByLabelText('Value'), '12x');
  await user.click(within(dialog).getByRole('button', { name: 'Add row' }));
  expect(within(dialog).getByText('This is not a number.')).toBeVisible();
  await user.clear(within(dialog).getByLabelText('Value'));
  await user.type(within(dialog).getByLabelText('Value'), '12');
  await user.click(within(dialog).getByRole('button', { name: 'Add row' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(deals()).toMatchObject([{ deal: 'Acme', stage: 'Won', value: 12, double: 24 }]);
  expect(screen.queryByRole('button', { name: 'Add first row' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(deals()).toEqual([]);
});

test.each([
  ['Table', { data: { from: 'deals' }, columns: [{ key: 'deal' }] }],
  ['DataList', { data: { from: 'deals' }, fields: { label: 'deal' } }],
  [
    'Chart',
    {
      kind: 'bar',
      x: 'stage',
      y: [{ key: 'n' }],
      data: { from: 'deals', groupBy: [{ key: 'stage' }], aggregate: [{ op: 'count', as: 'n' }] },
    },
  ],
  ['Timeline', { data: { from: 'deals' }, fields: { title: 'deal', startDate: 'close', endDate: 'close' } }],
  ['Tally', { data: { from: 'deals' } }],
])('%s offers to fill the dataset behind it, through queries too', async (type, props) => {
  await setUp([], {}, { components: [{ id: 'node', type, props }] });
  expect(await screen.findByRole('button', { name: 'Add first row' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Import…' })).toBeVisible();
});

test('rows that a filter hides, and a read-only page, offer nothing', async () => {
  const data = { from: 'deals', where: { key: 'stage', op: 'eq', value: 'Lost' } };
  const components = [{ id: 'node', type: 'Tally', props: { data } }];
  const { unmount } = await setUp(sampleRows, {}, { components });
  expect(screen.getByText('Nothing to tally')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add first row' })).toBeNull();
  unmount();
  await setUp([], { readOnly: true });
  expect(screen.queryByRole('button', { name: 'Add first row' })).toBeNull();
});

test('U54: pasted rows are mapped, counted, shown and imported as one change', async () => {
  const { session, deals, user } = await setUp([]);
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  await importText(user, 'Status\tDEAL\tvalue\nWon\tAcme\t12\nLead\tBest\tmany\n\t\t\nLead\tCord\t7');
  const dialog = await screen.findByRole('dialog', { name: 'Import into Deals' });
  expect(
    await within(dialog).findByText(/Value: 1 cell can’t be read as a number .*“many” \(row 2\)/),
  ).toBeVisible();
  expect(within(dialog).getByLabelText('Stage')).toHaveValue('Status');
  expect(within(dialog).getByLabelText('Deal')).toHaveValue('DEAL');
  expect(within(dialog).queryByLabelText('Double')).toBeNull();
  expect(within(within(dialog).getByRole('table')).getAllByRole('row')).toHaveLength(4);
  await user.selectOptions(within(dialog).getByLabelText('Stage'), '');
  expect(await within(dialog).findByText('Not used: Status')).toBeVisible();
  await user.click(await within(dialog).findByRole('button', { name: 'Import 3 rows' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(deals().map(({ deal, stage, value }) => [deal, stage ?? null, value])).toEqual([
    ['Acme', null, 12],
    ['Best', null, null],
    ['Cord', null, 7],
  ]);
  expect(session.dataset('deals')!.origin).toBe('imported');
  expect(session.changes()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(deals()).toEqual([]);
});

test('U54: rows are added to those that are there, and known keys are brought up to date', async () => {
  const { deals, user } = await setUp(sampleRows);
  await user.click(screen.getByRole('button', { name: 'More for Pipeline' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Import…' }));
  await importText(user, '[{"id":"d2","value":31},{"deal":"Cord","value":7}]');
  expect(await screen.findByText(/1 row is there already by its key/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Add to the 2 rows that are there' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(deals().map(({ deal, value }) => [deal, value])).toEqual([
    ['Acme', 12],
    ['Best', 31],
    ['Cord', 7],
  ]);
});

test('what is no table says so, and another file can be chosen', async () => {
  const { user } = await setUp([]);
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  await importText(user, '<!doctype html><p>Sign in</p>');
  expect(await screen.findByRole('alert')).toHaveTextContent('HTML');
  await user.upload(
    screen.getByLabelText('Choose a file'),
    new File(['Deal,Value\nAcme,12'], 'deals.csv', { type: 'text/csv' }),
  );
  expect(await screen.findByText('deals.csv')).toBeVisible();
});

test('everything is exported as JSON and a dataset as CSV with formulas neutralised', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await setUp([{ id: 'd1', deal: '=1+1', value: 2 }]);
  await user.click(screen.getByRole('button', { name: 'More for Pipeline' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export…' }));
  await user.click(await screen.findByRole('button', { name: 'Deals as CSV' }));
  await user.click(screen.getByRole('button', { name: 'Everything as JSON' }));
  const [csv, json] = await Promise.all(saved.map((blob) => blob.text()));
  expect(csv).toContain("Deal,Stage,Value,Expected close,Double,id\r\n'=1+1,,2,,4,d1");
  expect(JSON.parse(json!)).toMatchObject({ artifact: { id: 'deals-1' }, orphans: [], unsaved: [] });
  vi.restoreAllMocks();
});

test('the host can leave the menu out', async () => {
  await setUp(sampleRows, { menu: false });
  expect(screen.queryByRole('button', { name: 'More for Pipeline' })).toBeNull();
});

test('U23: Ctrl+Z takes back and Ctrl+Shift+Z makes again, also when the focus went with a row', async () => {
  const { session, deals, user } = await setUp(sampleRows);
  // What hears the keys is loaded after the page.
  await act(() => import('../artifact/Safety.js'));
  await user.click(screen.getByRole('heading', { name: 'Pipeline' }));
  act(() => void session.change({ op: 'row.remove', dataset: 'deals', row: 'd1' }));
  (document.activeElement as HTMLElement | null)?.blur();
  await user.keyboard('{Control>}z{/Control}');
  expect(deals()).toHaveLength(2);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(deals()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.keyboard('{Control>}y{/Control}');
  expect(deals()).toHaveLength(1);
});

test('U23: the undo of a toast takes back its own change, not a later one', async () => {
  const { session, deals, user } = await setUp([]);
  await user.click(screen.getByRole('button', { name: 'Add first row' }));
  await user.type(await screen.findByLabelText('Deal'), 'Acme');
  await user.click(screen.getByRole('button', { name: 'Add row' }));
  act(() => void session.change({ op: 'row.insert', dataset: 'deals', row: 'x', values: { deal: 'Later' } }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(deals().map(({ deal }) => deal)).toEqual(['Later']);
});

test('U42: the first entry into sample rows offers to remove those that are still sample, in one change', async () => {
  const { session, deals, user } = await setUp(sampleRows, {}, { origin: 'sample' });
  expect(screen.queryByRole('button', { name: 'Remove sample rows' })).toBeNull();
  act(() => void session.change({ op: 'row.insert', dataset: 'deals', row: 'n1', values: { deal: 'Mine' } }));
  const offer = await screen.findByRole('group', { name: 'Deals still holds 2 sample rows. Remove them?' });
  await user.click(within(offer).getByRole('button', { name: 'Remove sample rows' }));
  expect(deals().map(({ deal }) => deal)).toEqual(['Mine']);
  expect(session.changes()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(deals()).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Keep them' }));
  expect(screen.queryByRole('button', { name: 'Remove sample rows' })).toBeNull();
  act(() => void session.change({ op: 'row.insert', dataset: 'deals', row: 'n2', values: { deal: 'More' } }));
  expect(screen.queryByRole('button', { name: 'Remove sample rows' })).toBeNull();
});

test('in German, dialogs speak German', async () => {
  const { user } = await setUp([], {}, { locale: 'de' });
  await user.click(await screen.findByRole('button', { name: 'Importieren …' }));
  expect(await screen.findByLabelText('Oder Zeilen einfügen')).toBeVisible();
});
