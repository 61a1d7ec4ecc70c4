import { compileFormula } from '@vitrine/runtime';
import { CalculatorSchema } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';
import { CalculatorView } from './Calculator.view.js';

/** Numbers people type in and what a formula makes of them. */
export const CalculatorDefinition = /* @__PURE__ */ defineComponent({
  type: 'Calculator',
  schema: CalculatorSchema,
  view: CalculatorView,
  loading: 'view',
  compile: compileFormula,
});
