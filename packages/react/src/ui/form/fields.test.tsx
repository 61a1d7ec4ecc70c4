import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Checkbox } from './Checkbox.js';
import { NumberField } from './NumberField.js';
import { RadioGroup } from './RadioGroup.js';
import { Select } from './Select.js';
import { TextField } from './TextField.js';

test('a field is tied to its label, help and error', () => {
  render(
    <TextField
      label="Name"
      help="As on the contract."
      error="Name is missing."
      required
      value=""
      onChange={() => {}}
    />,
  );
  const field = screen.getByRole('textbox', { name: /Name/ });
  expect(field).toBeRequired();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Name is missing. As on the contract.');
});

test('a hidden label still names the field', () => {
  render(<TextField label="Search" hideLabel type="search" value="" onChange={() => {}} />);
  expect(screen.getByRole('searchbox', { name: 'Search' })).toBeInTheDocument();
});

function Amount({
  locale = 'en',
  start = null,
  told,
}: {
  readonly locale?: string;
  readonly start?: number | null;
  readonly told: (value: number | null, text: string) => void;
}) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <NumberField
      label="Amount"
      locale={locale}
      step={0.1}
      max={2}
      value={value}
      onChange={(next, text) => {
        setValue(next);
        told(next, text);
      }}
    />
  );
}

test('a number is read as the locale writes it, and stays as typed while it is typed', async () => {
  const told = vi.fn();
  render(<Amount locale="de" told={told} />);
  const field = screen.getByRole('textbox', { name: 'Amount' });
  await userEvent.type(field, '1.234,50');
  expect(told).toHaveBeenLastCalledWith(1234.5, '1.234,50');
  expect(field).toHaveValue('1.234,50');
  await userEvent.tab();
  expect(field).toHaveValue('1234,5');
});

test('an amount sets its thousands apart until it is edited', async () => {
  const told = vi.fn();
  render(<NumberField label="Amount" locale="de" decimals={2} value={1234567.5} onChange={told} />);
  const field = screen.getByRole('textbox', { name: 'Amount' });
  expect(field).toHaveValue('1.234.567,50');
  await userEvent.tab();
  expect(field).toHaveFocus();
  expect(field).toHaveValue('1234567,50');
  await userEvent.tab();
  expect(field).toHaveValue('1.234.567,50');
  expect(told).not.toHaveBeenCalled();
});

test('what is no number is told as null with its text, and is not lost', async () => {
  const told = vi.fn();
  render(<Amount told={told} />);
  const field = screen.getByRole('textbox', { name: 'Amount' });
  await userEvent.type(field, 'ten');
  await userEvent.tab();
  expect(told).toHaveBeenLastCalledWith(null, 'ten');
  expect(field).toHaveValue('ten');
});

test('arrow keys step without the dust of binary fractions and stop at the bound', async () => {
  const told = vi.fn();
  render(<Amount start={0.2} told={told} />);
  const field = screen.getByRole('textbox', { name: 'Amount' });
  field.focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(told).toHaveBeenLastCalledWith(0.3, '0.3');
  await userEvent.keyboard('{ArrowUp>30/}');
  expect(told).toHaveBeenLastCalledWith(2, '2');
});

test('a value from outside takes the place of what was typed', async () => {
  const { rerender } = render(<NumberField label="Amount" locale="en" value={1} onChange={() => {}} />);
  rerender(<NumberField label="Amount" locale="en" value={2} onChange={() => {}} />);
  expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveValue('2');
});

test('a select shows a value that is not among its options', () => {
  render(<Select label="Stage" value="Gone" onChange={() => {}} options={[{ value: 'Lead' }]} />);
  expect(screen.getByRole('combobox', { name: 'Stage' })).toHaveDisplayValue('Gone');
});

test('a required select with a value offers no empty choice', () => {
  render(
    <Select
      label="Stage"
      required
      value="Lead"
      onChange={() => {}}
      options={[{ value: 'Lead' }, { value: 'Won' }]}
    />,
  );
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Lead', 'Won']);
});

test('boxes and switches are told apart and tell their state', async () => {
  const told = vi.fn();
  render(
    <>
      <Checkbox label="Signed" checked={false} onChange={told} error="Sign first." />
      <Checkbox label="Notify" look="switch" checked onChange={told} />
    </>,
  );
  expect(screen.getByRole('switch', { name: 'Notify' })).toBeChecked();
  const box = screen.getByRole('checkbox', { name: 'Signed' });
  expect(box).toHaveAccessibleDescription('Sign first.');
  await userEvent.click(box);
  expect(told).toHaveBeenCalledExactlyOnceWith(true);
});

test('a radio group has a name and one choice', async () => {
  const told = vi.fn();
  render(
    <RadioGroup
      label="Priority"
      value="high"
      onChange={told}
      options={[
        { value: 'high', label: 'High' },
        { value: 'low', label: 'Low' },
      ]}
    />,
  );
  expect(screen.getByRole('radiogroup', { name: 'Priority' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'Low' }));
  expect(told).toHaveBeenCalledExactlyOnceWith('low');
});
