import type { Cell, Issue } from '@vitrine/schema';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { shiftDecimal, substitute } from './Calculator.logic.js';
import { CalculatorDefinition } from './index.js';

const inputs = [
  { name: 'seats', label: 'Seats', value: 25, min: 1, max: 500, format: 'number' },
  { name: 'price', label: 'Price', value: 12, format: 'currency' },
  { name: 'discount', label: 'Discount', value: 0.1, format: 'percent' },
];
const formula = 'seats * price * (1 - discount)';

function show(
  result: Cell,
  options: {
    values?: Record<string, Cell>;
    issues?: Issue[];
    readOnly?: boolean;
    locale?: string;
    inputs?: unknown[];
  } = {},
) {
  const { values = {}, issues = [], readOnly = false, locale = 'en' } = options;
  const document = { formula, label: 'Monthly price', format: 'currency', inputs: options.inputs ?? inputs };
  const props = {
    ...document,
    formula: result,
    steps: [{ label: 'Full price', formula: 300 }],
    showFormula: true,
  };
  return renderView(CalculatorDefinition, document, {
    values,
    readOnly,
    environment: { locale },
    snapshot: { props, issues },
  });
}
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

describe('Calculator', () => {
  it('shows the result, intermediate results and the formula with its numbers in place', () => {
    const { container } = show(270);
    expect(screen.getByRole('status')).toHaveTextContent('$270');
    expect(screen.getByText('Full price').nextSibling).toHaveTextContent('$300');
    expect(container.querySelector('.vt-calculator-formula')).toHaveTextContent('25 × $12 × (1 − 10%)');
  });

  it('shows what was typed in place of where an input starts', () => {
    const { container } = show(432, { values: { seats: 40 } });
    expect(screen.getByLabelText('Seats')).toHaveValue('40');
    expect(container.querySelector('.vt-calculator-formula')).toHaveTextContent('40 × $12');
  });

  it('sets a value by typing', () => {
    const { changes } = show(270);
    type('Seats', '40');
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'seats', value: 40 }]]);
  });

  it('takes 15 in a percentage for 0.15', () => {
    const { changes } = show(270);
    expect(screen.getByLabelText('Discount')).toHaveValue('10');
    type('Discount', '15');
    expect(changes[0]).toEqual([{ op: 'value.set', node: 'node', key: 'discount', value: 0.15 }]);
  });

  it('reads numbers as the locale writes them', () => {
    const { changes } = show(270, { locale: 'de' });
    type('Price', '12,5');
    expect(changes[0]).toEqual([{ op: 'value.set', node: 'node', key: 'price', value: 12.5 }]);
  });

  it.each([
    ['0', 'At least 1'],
    ['501', 'At most 500'],
    ['many', 'Enter a number'],
  ])('keeps %s in the field with the reason and changes nothing', (text, reason) => {
    const { changes } = show(270);
    type('Seats', text);
    expect(screen.getByLabelText('Seats')).toHaveValue(text);
    expect(screen.getByLabelText('Seats')).toBeInvalid();
    expect(screen.getByText(reason)).toBeInTheDocument();
    expect(changes).toEqual([]);
  });

  it('names the inputs that are missing', () => {
    show(null, { values: { seats: null, price: null } });
    expect(screen.getByRole('status')).toHaveTextContent('—');
    expect(screen.getByText('Still needed: Seats and Price')).toBeInTheDocument();
  });

  it('says that it would divide by zero', () => {
    const issue: Issue = {
      code: 'formula.divisionByZero',
      severity: 'warning',
      path: '/formula',
      message: 'price is zero',
      params: {},
    };
    show(null, { issues: [issue] });
    expect(screen.getByText('This would divide by zero.')).toBeInTheDocument();
  });

  it('goes back to where the inputs start', () => {
    const { changes, announced } = show(432, { values: { seats: 40, price: 12 } });
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(changes).toEqual([[{ op: 'value.unset', node: 'node', key: 'seats' }]]);
    expect(announced).toEqual(['Back to the values it started with']);
  });

  it('offers no way back when nothing was typed or nothing may be', () => {
    show(270);
    show(270, { values: { seats: 40 }, readOnly: true });
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
    expect(screen.getAllByLabelText('Seats')[1]).toHaveAttribute('readonly');
  });

  it('keeps inputs with names that objects inherit', () => {
    const { changes } = show(1, {
      inputs: [{ name: '__proto__', label: 'Odd', value: 1, format: 'number' }],
    });
    type('Odd', '2');
    expect(changes[0]).toEqual([{ op: 'value.set', node: 'node', key: '__proto__', value: 2 }]);
  });
});

describe('a refused number', () => {
  it('marks the result as not current and names the input, until it is mended', () => {
    const { container, changes } = show(270);
    const outcome = container.querySelector('.vt-calculator-outcome');
    type('Seats', '501');
    expect(outcome).toHaveAttribute('data-stale', 'true');
    expect(screen.getByText('Not the current result: correct Seats first.')).toBeInTheDocument();
    expect(changes).toEqual([]);
    type('Seats', '50');
    expect(outcome).not.toHaveAttribute('data-stale');
    expect(changes).toHaveLength(1);
  });

  it('goes away with a reset, even when nothing else was changed', () => {
    const { container, changes } = show(270);
    type('Seats', 'many');
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(screen.getByLabelText('Seats')).toHaveValue('25');
    expect(container.querySelector('.vt-calculator-outcome')).not.toHaveAttribute('data-stale');
    expect(changes).toEqual([]);
  });
});

describe('a slider for what-if', () => {
  const slid = inputs.map((input) => ({ ...input, slider: true }));
  const slider = () => screen.getByRole('slider', { name: 'Slider for Seats' });
  afterEach(() => vi.unstubAllGlobals());

  it('stands only where an input has two ends, and reads out its number as it is written', () => {
    show(270, { inputs: slid });
    expect(screen.getAllByRole('slider')).toHaveLength(1);
    expect(slider()).toHaveAttribute('aria-valuetext', '25');
  });

  it('shows the number once a frame, with the newest place of the thumb, and sets it when let go', () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    const { changes, previews } = show(270, { inputs: slid });
    for (const value of ['30', '31', '32', '40']) fireEvent.input(slider(), { target: { value } });
    expect(slider()).toHaveValue('40');
    expect(previews).toEqual([]);
    expect(frames).toHaveLength(1);
    act(() => frames[0]!(0));
    expect(previews).toEqual([['seats', 40]]);
    expect(changes).toEqual([]);
    fireEvent.change(slider());
    fireEvent.blur(slider());
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'seats', value: 40 }]]);
  });

  it('makes one change of an arrow key that is held', () => {
    const { changes } = show(270, { inputs: slid });
    for (const value of ['26', '27', '28']) {
      fireEvent.keyDown(slider(), { key: 'ArrowRight' });
      fireEvent.input(slider(), { target: { value } });
      fireEvent.change(slider());
    }
    expect(changes).toEqual([]);
    fireEvent.keyUp(slider(), { key: 'ArrowRight' });
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'seats', value: 28 }]]);
  });

  it('makes none when the thumb comes back to where it was, and ends what was shown', () => {
    const { changes, previews } = show(270, { inputs: slid });
    for (const value of ['30', '25']) fireEvent.input(slider(), { target: { value } });
    fireEvent.change(slider());
    expect(changes).toEqual([]);
    expect(previews.at(-1)).toEqual(['seats', undefined]);
  });

  it('sets what was shown when it goes away in the middle', () => {
    const { changes, unmount } = show(270, { inputs: slid });
    fireEvent.input(slider(), { target: { value: '30' } });
    unmount();
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'seats', value: 30 }]]);
  });

  it('takes away what was refused in its field', () => {
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => {
      frame(0);
      return 0;
    });
    show(270, { inputs: slid });
    type('Seats', '501');
    fireEvent.input(slider(), { target: { value: '30' } });
    expect(screen.queryByText('At most 500')).toBeNull();
  });

  it('cannot be moved where nothing may be changed', () => {
    show(270, { inputs: slid, readOnly: true });
    expect(slider()).toBeDisabled();
  });
});

describe('a formula with its numbers in place', () => {
  const written = new Map([
    ['a', '5'],
    ['unit price', '$2'],
  ]);
  const text = (formula: string) =>
    substitute(formula, 'calc', written)
      .map((part) => part.text)
      .join('');

  it('replaces inputs by bare, own and full name, and leaves other names', () => {
    expect(text('a + self.a + calc.a + total_mrr + other.a')).toBe('5 + 5 + 5 + total_mrr + other.a');
    expect(text('`unit price` * a')).toBe('$2 × 5');
  });

  it('leaves text and what is no formula alone', () => {
    expect(text("if(a > 1, 'a * b', 'c')")).toContain("'a * b'");
    expect(text('a +')).toBe('a +');
  });
});

describe('moving the decimal point', () => {
  it('adds no binary fractions', () => {
    expect(shiftDecimal(0.07, 2)).toBe(7);
    expect(shiftDecimal(0.145, 2)).toBe(14.5);
    expect(shiftDecimal(1e-7, 2)).toBe(1e-5);
  });
});
