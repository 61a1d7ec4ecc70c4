import type { OutlineInput } from '../../Outline.js';

/** Room to try out: from nothing to about twice the number, in steps of about a hundredth. */
export function withRange(input: OutlineInput): OutlineInput {
  const isShare =
    typeof input.format === 'object' ? input.format.style === 'percent' : input.format === 'percent';
  const scale = 10 ** Math.floor(Math.log10(input.value));
  if (!(input.value > 0) || !Number.isFinite(scale)) return input;
  const most = Math.ceil((input.value * 2) / scale) * scale;
  const max = Number((isShare ? Math.max(input.value, Math.min(1, most)) : most).toPrecision(6));
  // A slider moves in steps, so the number must lie on one of them.
  const isWhole = !isShare && Number.isInteger(input.value) && max <= 200;
  const step = isWhole ? 1 : fineStep(input.value, scale);
  return { ...input, min: 0, max, step };
}

/** The largest of a hundredth, a thousandth … of a number's scale that the number is a multiple of. */
function fineStep(value: number, scale: number): number {
  for (let step = scale / 10; step > scale / 1e6; step /= 10) {
    const count = value / step;
    if (Math.abs(count - Math.round(count)) < 1e-9) return Number(step.toPrecision(6));
  }
  return Number((scale / 1e6).toPrecision(6));
}
