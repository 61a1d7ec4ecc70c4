import { compileFormula } from '@vitrine/runtime';
import { InputFormSchema } from '@vitrine/schema';
import type { Row } from '@vitrine/schema';
import type { InputFormViewProps } from '../../generated/viewProps.js';
import { defineComponent } from '../../renderer/defineComponent.js';
import { InputFormView } from './InputForm.view.js';

/** Callbacks of InputForm as a plain React component. */
export interface InputFormCallbacks {
  /** A form of purpose entry was sent; values by column. */
  readonly onSubmit?: (values: Row) => void;
}

/** The component type InputForm. */
export const InputFormDefinition = /* @__PURE__ */ defineComponent<InputFormViewProps, InputFormCallbacks>({
  type: 'InputForm',
  schema: InputFormSchema,
  view: InputFormView,
  compile: compileFormula,
  events: { 'form.submit': { prop: 'onSubmit', args: ({ values }) => [values] } },
});
