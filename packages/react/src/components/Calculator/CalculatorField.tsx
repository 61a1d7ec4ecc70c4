import type { Cell } from '@vitrine/schema';
import type { NodeContext } from '../../renderer/types.js';
import { currencyAffix, type CurrencyAffix } from '../../format/currencyAffix.js';
import { NumberField } from '../../ui/form/NumberField.js';
import { TextField } from '../../ui/form/TextField.js';
import {
  inputKind,
  refusalOf,
  shiftDecimal,
  sliderOf,
  styleOf,
  type CalculatorInput,
  type Refusal,
} from './Calculator.logic.js';
import { CalculatorSlider } from './CalculatorSlider.js';

export interface CalculatorFieldProps {
  readonly input: CalculatorInput;
  readonly value: Cell;
  readonly node: NodeContext;
  /** What stands in the field and was not taken; null when all is fine. */
  readonly refused: Refusal | null;
  readonly onRefuse: (refused: Refusal | null) => void;
}

/** One input of a calculator. What is refused stays in the field with the reason beside it. */
export function CalculatorField({ input, value, node, refused, onRefuse }: CalculatorFieldProps) {
  const kind = inputKind(input.format);
  const set = (next: Cell) => {
    if (next !== value) node.change({ op: 'value.set', node: node.id, key: input.name, value: next });
  };
  const field = { label: input.label ?? input.name, help: input.help ?? null, readOnly: node.readOnly };
  if (kind === 'date' || kind === 'text') {
    const text = typeof value === 'string' ? value : value === null ? '' : node.format(value);
    return (
      <TextField {...field} type={kind} value={text} onChange={(next) => set(next === '' ? null : next)} />
    );
  }

  const places = kind === 'percent' ? 2 : 0;
  const shown = (number: number | null) => (number === null ? null : shiftDecimal(number, places));
  const type = (typed: number | null, text: string) => {
    if (typed === null) {
      onRefuse(text.trim() === '' ? null : { value: null, error: node.t('calculator.notNumber') });
      if (text.trim() === '') set(null);
      return;
    }
    const number = shiftDecimal(typed, -places);
    const refusal = refusalOf(number, input);
    onRefuse(
      refusal && {
        value: number,
        error: node.t(refusal.key, { limit: node.format(refusal.limit, input.format) }),
      },
    );
    if (!refusal) set(number);
  };
  const current = refused ? refused.value : typeof value === 'number' ? value : null;
  const scale = sliderOf(input);
  const number = (
    <NumberField
      {...field}
      {...affixes(input, node)}
      locale={node.environment.locale}
      value={shown(current)}
      error={refused?.error ?? null}
      onChange={type}
      {...(input.min === undefined ? {} : { min: shiftDecimal(input.min, places) })}
      {...(input.max === undefined ? {} : { max: shiftDecimal(input.max, places) })}
      step={shiftDecimal(input.step ?? scale?.step ?? (kind === 'percent' ? 0.01 : 1), places)}
    />
  );
  if (!scale) return number;
  const slide = (next: number) => {
    onRefuse(null);
    node.preview(input.name, next);
  };
  const release = (next: number, before: number | null) => {
    const { issues } =
      next === before
        ? { issues: [] }
        : node.change({ op: 'value.set', node: node.id, key: input.name, value: next });
    if (issues) node.preview(input.name, undefined);
  };
  return (
    <div className="vt-calculator-slid">
      {number}
      <CalculatorSlider
        {...scale}
        label={field.label}
        value={typeof value === 'number' ? value : null}
        format={input.format}
        node={node}
        onSlide={slide}
        onRelease={release}
      />
    </div>
  );
}

function affixes({ format }: CalculatorInput, { environment }: NodeContext): Partial<CurrencyAffix> {
  const style = styleOf(format);
  if (style === 'percent') return { suffix: '%' };
  if (style === 'currency') {
    const own = typeof format === 'string' ? undefined : format.currency;
    return currencyAffix(environment.locale, own ?? environment.currency);
  }
  return typeof format === 'object' && format.unit ? { suffix: format.unit } : {};
}
