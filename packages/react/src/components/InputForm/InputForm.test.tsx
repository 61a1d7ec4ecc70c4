import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView, rowSet } from '../../renderer/renderView.testing.js';
import { InputFormDefinition } from './index.js';

const fields = [
  { name: 'name', label: 'Customer', required: true },
  {
    name: 'plan',
    label: 'Plan',
    kind: 'select',
    options: [{ value: 'Free' }, { value: 'Pro', label: 'Professional' }],
    default: 'Free',
  },
  { name: 'mrr', label: 'MRR', kind: 'currency', min: 0, column: 'monthly' },
];
const entry = { title: 'Customer', dataset: 'customers', fields };
const filter = { purpose: 'filter', fields: fields.map((field) => ({ ...field, required: false })) };
const one = (field: object, props: object = {}) => ({
  purpose: 'values',
  fields: [{ name: 'x', label: 'X', ...field }],
  ...props,
});
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add' }));

describe('InputForm of purpose entry', () => {
  it('adds a row with the cells of its fields, then starts anew and says so', async () => {
    const { changes, intents, notices, view } = renderView(InputFormDefinition, entry);
    await userEvent.type(screen.getByLabelText(/Customer/, { selector: 'input' }), 'Acme');
    await userEvent.type(screen.getByLabelText('MRR'), '1,200.5');
    await add();
    const values = { name: 'Acme', plan: 'Free', monthly: 1200.5 };
    expect(changes).toEqual([
      [{ op: 'row.insert', dataset: 'customers', row: expect.stringMatching(/^[\da-z]{22}$/), values }],
    ]);
    expect(notices).toMatchObject([{ message: 'Customer added' }]);
    expect(intents).toMatchObject([{ type: 'form.submit', values, dataset: 'customers' }]);
    expect(view.get('name')).toBeUndefined();
    expect(screen.getByLabelText(/Customer/, { selector: 'input' })).toHaveValue('');
    expect(screen.getByLabelText(/Customer/, { selector: 'input' })).toHaveFocus();
  });

  it('gives each row a key of its own', async () => {
    const { changes } = renderView(InputFormDefinition, { dataset: 'd', fields: [{ name: 'a' }] });
    await add();
    await add();
    const keys = changes.flat().map((op) => 'row' in op && op.row);
    expect(new Set(keys).size).toBe(2);
  });

  it('says beside each field what is wrong, focuses the first, and loses nothing that was typed', async () => {
    const { changes, announced } = renderView(InputFormDefinition, entry);
    await userEvent.type(screen.getByLabelText('MRR'), '-5');
    await add();
    expect(changes).toEqual([]);
    expect(screen.getByText('Please fill this in')).toBeInTheDocument();
    expect(screen.getByText('At least $0')).toBeInTheDocument();
    expect(screen.getByLabelText(/Customer/, { selector: 'input' })).toHaveFocus();
    expect(screen.getByLabelText(/Customer/, { selector: 'input' })).toHaveAccessibleDescription(
      'Please fill this in',
    );
    expect(screen.getByLabelText('MRR')).toHaveValue('-5');
    expect(announced).toEqual(['2 fields need another look: Customer, MRR']);
    await userEvent.type(screen.getByLabelText(/Customer/, { selector: 'input' }), 'A');
    expect(screen.queryByText('Please fill this in')).toBeNull();
  });

  it('does not scold an empty field that was only passed by', async () => {
    renderView(InputFormDefinition, entry);
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.queryByText('Please fill this in')).toBeNull();
  });

  it('keeps its draft in view state', async () => {
    const { view } = renderView(InputFormDefinition, entry, { view: { name: 'Half' } });
    await userEvent.type(screen.getByLabelText(/Customer/, { selector: 'input' }), '!');
    expect(view.get('name')).toBe('Half!');
  });

  it('keeps text that is no number, and refuses it', async () => {
    const { changes } = renderView(InputFormDefinition, {
      dataset: 'd',
      fields: [{ name: 'n', kind: 'number' }],
    });
    await userEvent.type(screen.getByRole('textbox'), 'twelve');
    await add();
    expect(changes).toEqual([]);
    expect(screen.getByText('This is not a number')).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('twelve');
  });

  it('shows why a row was refused and keeps what was typed', async () => {
    const refuse = [
      { code: 'x', severity: 'error', path: '', message: 'This name is taken', params: {} },
    ] as const;
    renderView(InputFormDefinition, entry, { refuse, view: { name: 'Acme' } });
    await add();
    expect(screen.getByRole('alert')).toHaveTextContent('This name is taken');
    expect(screen.getByLabelText(/Customer/, { selector: 'input' })).toHaveValue('Acme');
  });

  it('shows beside its field why a cell was refused, in words for people', async () => {
    const refuse = [
      { code: 'x', severity: 'error', path: '/0/values/monthly', message: 'Above your plan', params: {} },
      { code: 'x', severity: 'error', path: '/0', message: 'Too many rows', params: {} },
    ] as const;
    const { announced } = renderView(InputFormDefinition, entry, { refuse, view: { name: 'Acme', mrr: 5 } });
    await add();
    expect(screen.getByLabelText('MRR')).toHaveAccessibleDescription('Above your plan');
    expect(screen.getByLabelText('MRR')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('Too many rows');
    expect(announced).toEqual(['Above your plan']);
  });

  it('without a dataset only tells the host', async () => {
    const { changes, intents } = renderView(InputFormDefinition, { fields: [{ name: 'a', default: 'x' }] });
    await add();
    expect(changes).toEqual([]);
    expect(intents).toEqual([{ type: 'form.submit', node: 'node', values: { a: 'x' } }]);
  });

  it('neither checks nor sends a field that is hidden', async () => {
    const hidden = { name: 'why', required: true, visible: "plan = 'Pro'" };
    const props = { dataset: 'd', fields: [{ name: 'a', default: 'x' }, hidden] };
    const { changes } = renderView(InputFormDefinition, props, {
      evaluate: () => false,
      view: { why: 'old' },
    });
    await add();
    expect(changes[0]).toMatchObject([{ values: { a: 'x' } }]);
    expect(changes[0]![0]).not.toHaveProperty('values.why');
  });

  it('can’t be sent where nothing may be changed', () => {
    renderView(InputFormDefinition, entry, { readOnly: true });
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    expect(screen.getByLabelText('MRR')).toBeDisabled();
  });

  it('takes field names of object internals as names', async () => {
    const { changes } = renderView(InputFormDefinition, {
      dataset: 'd',
      fields: [{ name: '__proto__' }, { name: 'constructor' }],
    });
    const [first, second] = screen.getAllByRole('textbox');
    await userEvent.type(first!, 'a');
    await userEvent.type(second!, 'b');
    await add();
    const op = changes[0]![0]!;
    expect('values' in op && Object.entries(op.values)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});

describe('InputForm of purpose filter', () => {
  it('keeps what is chosen in view state and shows it as chips', async () => {
    const { view, changes } = renderView(InputFormDefinition, filter);
    await userEvent.selectOptions(screen.getByLabelText('Plan'), 'Pro');
    expect(view.get('plan')).toBe('Pro');
    expect(await screen.findByRole('list', { name: 'Active filters' })).toHaveTextContent('PlanProfessional');
    expect(changes).toEqual([]);
  });

  it('sets a filter to nothing when its chip is removed, and all to their start by reset', async () => {
    const { view } = renderView(InputFormDefinition, filter, { view: { name: 'a' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove filter Plan' }));
    expect(view.get('plan')).toBeNull();
    expect(screen.getByLabelText('Plan')).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(view.get('plan')).toBeUndefined();
    expect(screen.getByLabelText('Plan')).toHaveValue('Free');
    expect(screen.getByLabelText('Customer')).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  });

  it('moves the focus to the next chip when one is removed, and says what is gone', async () => {
    const { announced } = renderView(InputFormDefinition, filter, { view: { name: 'a', mrr: 5 } });
    await userEvent.click(await screen.findByRole('button', { name: 'Remove filter Plan' }));
    expect(screen.getByRole('button', { name: 'Remove filter MRR' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Remove filter Customer' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull();
    expect(document.querySelector('form')).toHaveFocus();
    expect(announced).toEqual(['Filter Plan removed', 'Filter MRR removed', 'Filter Customer removed']);
  });

  it('shows a chip for what a hidden field filters by, too', async () => {
    const hidden = filter.fields.map((field) => ({ ...field, visible: field.name !== 'plan' }));
    const { view } = renderView(InputFormDefinition, { ...filter, fields: hidden });
    expect(screen.queryByLabelText('Plan')).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove filter Plan' }));
    expect(view.get('plan')).toBeNull();
  });

  it('takes whatever an older view state holds for nothing', () => {
    renderView(InputFormDefinition, filter, { view: { name: { a: 1 }, plan: [1], mrr: Number.NaN } });
    expect(screen.getByLabelText('Plan')).toHaveValue('Free');
    expect(screen.getByLabelText('MRR')).toHaveValue('');
  });

  it('works where the data may not be changed', async () => {
    const { view } = renderView(InputFormDefinition, filter, { readOnly: true });
    await userEvent.type(screen.getByLabelText('Customer'), 'x');
    expect(view.get('name')).toBe('x');
  });
});

describe('InputForm of purpose values', () => {
  const values = {
    purpose: 'values',
    fields: [{ name: 'rate', label: 'Rate', kind: 'percent', max: 1, default: 0.1 }],
  };

  it('saves a value when its field is left', async () => {
    const { changes } = renderView(InputFormDefinition, values, { values: { rate: 0.1 } });
    const box = screen.getByLabelText('Rate');
    expect(box).toHaveValue('10');
    await userEvent.clear(box);
    await userEvent.type(box, '7');
    expect(changes).toEqual([]);
    await userEvent.tab();
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'rate', value: 0.07 }]]);
  });

  it('does not save what is wrong, and says so', async () => {
    const { changes } = renderView(InputFormDefinition, values);
    await userEvent.clear(screen.getByLabelText('Rate'));
    await userEvent.type(screen.getByLabelText('Rate'), '120');
    await userEvent.tab();
    expect(changes).toEqual([]);
    expect(screen.getByText('At most 100%')).toBeInTheDocument();
    expect(screen.getByLabelText('Rate')).toHaveValue('120');
  });

  it('saves a choice at once', async () => {
    const { changes } = renderView(InputFormDefinition, one({ kind: 'switch' }));
    await userEvent.click(screen.getByRole('switch', { name: 'X' }));
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'x', value: true }]]);
  });

  it('goes back to the start by reset', async () => {
    const { changes } = renderView(InputFormDefinition, values, { values: { rate: 0.5 } });
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(changes).toEqual([[{ op: 'value.unset', node: 'node', key: 'rate' }]]);
  });
});

describe('InputForm fields', () => {
  it.each([
    ['text', 'textbox', 'text'],
    ['email', 'textbox', 'email'],
    ['url', 'textbox', 'url'],
    ['phone', 'textbox', 'tel'],
    ['number', 'textbox', 'text'],
    ['slider', 'slider', 'range'],
  ])('of kind %s bring the right keyboard', (kind, role, type) => {
    renderView(InputFormDefinition, one({ kind }));
    expect(screen.getByRole(role)).toHaveAttribute('type', type);
  });

  it.each([
    [{ kind: 'text' }, { autocapitalize: 'sentences' }],
    [{ kind: 'email' }, { inputmode: 'email', autocomplete: 'email', autocapitalize: 'none' }],
    [{ kind: 'url' }, { inputmode: 'url', autocomplete: 'url', spellcheck: 'false' }],
    [{ kind: 'phone' }, { inputmode: 'tel', autocomplete: 'tel' }],
    [{ check: 'digits' }, { inputmode: 'numeric', autocomplete: 'off' }],
    [{ check: 'letters' }, { autocapitalize: 'words' }],
    [{ check: 'postal' }, { autocomplete: 'postal-code', autocapitalize: 'characters' }],
    [{ check: 'iban' }, { autocapitalize: 'characters', spellcheck: 'false' }],
    [{ check: 'slug' }, { autocapitalize: 'none' }],
    [{ kind: 'number' }, { inputmode: 'decimal', autocomplete: 'off' }],
    [{ kind: 'number', min: 0 }, { inputmode: 'decimal' }],
    [{ kind: 'number', min: 0, step: 1 }, { inputmode: 'numeric' }],
    [{ kind: 'number', min: -5 }, { inputmode: 'text' }],
    [{ kind: 'currency', min: 0, step: 0.5 }, { inputmode: 'decimal' }],
    [{ kind: 'percent', min: 0, step: 0.01 }, { inputmode: 'numeric' }],
  ])('%j tell a phone %j', (field, attributes) => {
    renderView(InputFormDefinition, one(field));
    for (const [name, value] of Object.entries(attributes))
      expect(screen.getByLabelText('X')).toHaveAttribute(name, value);
  });

  it.each([
    ['entry', 'text', 'send'],
    ['values', 'number', 'done'],
    ['filter', 'email', 'search'],
    ['entry', 'textarea', 'enter'],
  ])('of purpose %s and kind %s name the Enter key %s', (purpose, kind, key) => {
    renderView(InputFormDefinition, one({ kind }, { purpose }));
    expect(screen.getByLabelText('X')).toHaveAttribute('enterkeyhint', key);
  });

  it('that people filter by are not filled in with their own data', () => {
    renderView(InputFormDefinition, one({ kind: 'email' }, { purpose: 'filter' }));
    expect(screen.getByLabelText('X')).toHaveAttribute('autocomplete', 'off');
  });

  it('are saved by the Enter key', async () => {
    const { changes } = renderView(InputFormDefinition, one({}));
    await userEvent.type(screen.getByLabelText('X'), 'a{Enter}');
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'x', value: 'a' }]]);
    expect(screen.getByLabelText('X')).toHaveFocus();
  });

  it('whose value is refused say why beside it', async () => {
    const refuse = [
      { code: 'x', severity: 'error', path: '', message: 'Closed since Friday', params: {} },
    ] as const;
    renderView(InputFormDefinition, one({ kind: 'switch' }), { refuse });
    await userEvent.click(screen.getByRole('switch'));
    expect(screen.getByRole('switch')).toHaveAccessibleDescription('Closed since Friday');
    expect(screen.getByRole('switch')).toBeChecked();
  });

  it.each(['date', 'datetime'])('of kind %s use the browser’s own', (kind) => {
    renderView(InputFormDefinition, one({ kind }));
    expect(screen.getByLabelText('X')).toHaveAttribute('type', kind === 'date' ? 'date' : 'datetime-local');
  });

  it('of kind date in months ask for a month and keep its first day', () => {
    const props = { ...one({ kind: 'date', format: 'month', min: '2026-01-01' }) };
    const { changes } = renderView(InputFormDefinition, props, { values: { x: '2026-07-01' } });
    const box = screen.getByLabelText('X');
    expect(box).toHaveAttribute('type', 'month');
    expect(box).toHaveAttribute('min', '2026-01');
    expect(box).toHaveValue('2026-07');
    fireEvent.change(box, { target: { value: '2026-11' } });
    fireEvent.blur(box);
    expect(changes[0]).toMatchObject([{ value: '2026-11-01' }]);
  });

  it('of kind datetime keep the point in time in the zone of the document', () => {
    const options = { environment: { timeZone: 'Europe/Berlin' }, values: { x: '2026-07-01T08:30:00Z' } };
    const { changes } = renderView(InputFormDefinition, one({ kind: 'datetime' }), options);
    const box = screen.getByLabelText('X');
    expect(box).toHaveValue('2026-07-01T10:30');
    fireEvent.change(box, { target: { value: '2026-07-01T12:00' } });
    fireEvent.blur(box);
    expect(changes[0]).toMatchObject([{ value: '2026-07-01T12:00:00+02:00' }]);
  });

  it('of kind multiselect keep a list', async () => {
    const options = [{ value: 'a', label: 'Ay' }, { value: 'b' }];
    const { changes } = renderView(InputFormDefinition, one({ kind: 'multiselect', options }), {
      values: { x: ['b'] },
    });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ay' }));
    expect(changes[0]).toMatchObject([{ value: ['b', 'a'] }]);
  });

  it('of kind radio and rating choose one', async () => {
    const props = {
      purpose: 'values',
      fields: [
        { name: 'r', kind: 'radio', options: [{ value: 'a' }] },
        { name: 's', kind: 'rating', max: 3 },
      ],
    };
    const { changes } = renderView(InputFormDefinition, props);
    await userEvent.click(screen.getByRole('radio', { name: 'a' }));
    await userEvent.click(screen.getByRole('radio', { name: '2 of 3' }));
    expect(changes.flat()).toMatchObject([
      { key: 'r', value: 'a' },
      { key: 's', value: 2 },
    ]);
  });

  it('take their choices from a query, each once, with the type of the data', async () => {
    const query = rowSet([
      { n: 1, label: 'One' },
      { n: 2, label: null },
      { n: 1, label: 'Again' },
      { n: null },
    ]);
    const { changes } = renderView(
      InputFormDefinition,
      one({ kind: 'select', options: { query, value: 'n', label: 'label' } }),
    );
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Choose…',
      'One',
      '2',
    ]);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'One');
    expect(changes[0]).toMatchObject([{ value: 1 }]);
  });

  it('let all pass where a filter has no choice yet, and say so', () => {
    renderView(InputFormDefinition, {
      purpose: 'filter',
      fields: [{ name: 'x', kind: 'select', options: [{ value: 'a' }] }],
    });
    expect(screen.getByLabelText('x')).toHaveDisplayValue('All');
  });

  it('search long lists of choices without minding accents, and Enter sends nothing', async () => {
    const options = Array.from({ length: 12 }, (_, n) => ({
      value: `v${n}`,
      label: n === 7 ? 'Zoë' : `Choice ${n}`,
    }));
    const { changes } = renderView(InputFormDefinition, one({ kind: 'multiselect', options }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search in X' }), 'zoe{Enter}');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Zoë' }));
    expect(changes.at(-1)).toMatchObject([{ value: ['v7'] }]);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.type(screen.getByRole('searchbox'), 'nothing');
    expect(screen.getByText('No choice matches “nothing”')).toBeVisible();
  });

  it.each([
    [{ check: 'digits' }, '12a', '12'],
    [{ check: 'letters' }, 'a1', 'Zoë Ann'],
    [{ check: 'postal' }, '!', '10115'],
    [{ check: 'phone' }, 'call me', '+49 30 123456'],
    [{ check: 'iban' }, 'DE89370400440532013001', 'DE89 3704 0044 0532 0130 00'],
    [{ check: 'slug' }, 'Not A Slug', 'a-slug-2'],
    [{ kind: 'email' }, 'a@', 'a@b.co'],
    [{ kind: 'url' }, 'not an address', 'https://a.b/c?d'],
    [{ kind: 'phone' }, '12', '+1 (555) 010-9999'],
    [{ minLength: 3 }, 'ab', 'abc'],
    [{ maxLength: 3 }, 'abcd', '👍👍👍'],
    [{ kind: 'number', min: 2 }, '1', '2'],
    [{ kind: 'number', max: 2 }, '3', '2'],
    [{ kind: 'number', step: 0.1 }, '0.35', '0.3'],
    [{ kind: 'number', min: 1, step: 5 }, '5', '6'],
  ])('with %j refuse %s and take %s', (field, wrong, right) => {
    const { changes } = renderView(InputFormDefinition, one(field));
    const box = screen.getByLabelText('X');
    fireEvent.change(box, { target: { value: wrong } });
    fireEvent.blur(box);
    expect(changes).toEqual([]);
    expect(box).toHaveAttribute('aria-invalid', 'true');
    fireEvent.change(box, { target: { value: right } });
    fireEvent.blur(box);
    expect(changes).toHaveLength(1);
    expect(box).not.toHaveAttribute('aria-invalid');
  });

  it('of a date mind their bounds', () => {
    const { changes } = renderView(
      InputFormDefinition,
      one({ kind: 'date', min: '2026-01-01', max: '2026-12-31' }),
    );
    const box = screen.getByLabelText('X');
    fireEvent.change(box, { target: { value: '2025-12-31' } });
    fireEvent.blur(box);
    expect(changes).toEqual([]);
    expect(screen.getByText('On or after Jan 1, 2026')).toBeInTheDocument();
  });
});
