import type { Cell } from '@vitrine/schema';
import { useState } from 'react';
import type { CalculatorViewProps } from '../../generated/viewProps.js';
import { translateIssue } from '../../i18n/translateIssue.js';
import type { ViewProps } from '../../renderer/types.js';
import { Button } from '../../ui/button/Button.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { currentValue, issueAt, missingInputs, substitute, type Refusal } from './Calculator.logic.js';
import { CalculatorField } from './CalculatorField.js';

type CalculatorProps = ViewProps<CalculatorViewProps>;

/** Numbers people type in and what a formula makes of them. */
export function CalculatorView({ props, node }: CalculatorProps) {
  const { inputs, label, description, steps } = props;
  const { t, snapshot } = node;
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const refuse = (name: string, refusal: Refusal | null) => {
    if (refusal === null && !refusals.has(name)) return;
    const next = new Map(refusals);
    if (refusal) next.set(name, refusal);
    else next.delete(name);
    setRefusals(next);
  };
  const changed = inputs.filter((input) => currentValue(input, snapshot.values) !== (input.value ?? null));
  const reset = () => {
    setRefusals(new Map());
    if (changed.length > 0)
      node.change(changed.map(({ name }) => ({ op: 'value.unset', node: node.id, key: name }) as const));
    node.announce(t('calculator.wasReset'));
  };
  const canReset = (changed.length > 0 || refusals.size > 0) && !node.readOnly;
  return (
    <Frame
      node={node}
      title={label ?? t('calculator.title')}
      description={description}
      icon="calculator"
      className="vt-calculator"
      actions={
        canReset && (
          <Button size="sm" variant="ghost" icon="refresh-cw" onClick={reset}>
            {t('calculator.reset')}
          </Button>
        )
      }
    >
      <div className="vt-calculator-body">
        <div className="vt-calculator-inputs">
          {inputs.map((input) => (
            <CalculatorField
              key={input.name}
              input={input}
              value={currentValue(input, snapshot.values)}
              node={node}
              refused={refusals.get(input.name) ?? null}
              onRefuse={(refusal) => refuse(input.name, refusal)}
            />
          ))}
        </div>
        <div className="vt-calculator-outcome" data-stale={refusals.size > 0 || undefined}>
          {steps.length > 0 && <Steps props={props} node={node} />}
          <Result props={props} node={node} refused={labelsOf(props, refusals)} />
          {props.showFormula && <FormulaLine props={props} node={node} />}
        </div>
      </div>
    </Frame>
  );
}

function Steps({ props, node }: CalculatorProps) {
  return (
    <dl className="vt-calculator-steps">
      {props.steps.map(({ label, formula, format }, index) => (
        <div key={index} className="vt-calculator-step">
          <dt className="vt-calculator-step-label">{label}</dt>
          <dd className="vt-calculator-step-value vt-figures">
            {written(formula, format ?? props.format, node)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ResultProps extends CalculatorProps {
  /** Labels of the inputs whose numbers were not taken. */
  readonly refused: readonly string[];
}

function Result({ props, node, refused }: ResultProps) {
  const text = written(props.formula, props.format, node);
  const reason = refused.length > 0 ? about(refused, node, 'calculator.stale') : reasonOf(props, node);
  return (
    <div className="vt-calculator-result">
      <p className="vt-calculator-result-label">{node.t('calculator.result')}</p>
      <output className="vt-calculator-value vt-figures" data-long={text.length > 16 || undefined}>
        {text}
      </output>
      {node.snapshot.status === 'loading' && (
        <span className="vt-hidden" role="status">
          {node.t('loading')}
        </span>
      )}
      {reason && (
        <p className="vt-calculator-reason" data-tone="warning">
          <Icon name="alert-triangle" size={14} />
          <span>{reason}</span>
        </p>
      )}
    </div>
  );
}

/** A sentence about some inputs. */
function about(
  names: readonly string[],
  { t, environment }: CalculatorProps['node'],
  sentence: 'calculator.stale' | 'calculator.missing',
): string {
  return t(sentence, {
    names: new Intl.ListFormat(environment.locale, { type: 'conjunction' }).format(names),
  });
}

/** Why there is no result. */
function reasonOf({ formula, inputs }: CalculatorViewProps, node: CalculatorProps['node']): string | null {
  const { t, snapshot } = node;
  if (formula !== null || snapshot.status === 'loading') return null;
  const missing = missingInputs(inputs, snapshot.values);
  if (missing.length > 0) return about(missing, node, 'calculator.missing');
  const issue = issueAt(snapshot.issues, 'formula');
  if (issue === undefined) return null;
  return issue.code === 'formula.divisionByZero'
    ? t('calculator.divisionByZero')
    : translateIssue(issue, t).message;
}

function FormulaLine({ props, node }: CalculatorProps) {
  const { formula } = node.snapshot.source.props;
  if (typeof formula !== 'string') return null;
  const values = new Map(
    props.inputs.map((input) => [
      input.name,
      written(currentValue(input, node.snapshot.values), input.format, node),
    ]),
  );
  return (
    <p className="vt-calculator-formula">
      <span className="vt-hidden">{node.t('calculator.formula')}</span>
      <span className="vt-calculator-terms">
        {substitute(formula, node.id, values).map(({ text, input }, index) =>
          input === undefined ? (
            <span key={index}>{text}</span>
          ) : (
            <span key={index} className="vt-calculator-number" title={labelOf(props, input)}>
              {text}
            </span>
          ),
        )}
      </span>
    </p>
  );
}

function labelsOf(
  { inputs }: CalculatorViewProps,
  refusals: ReadonlyMap<string, Refusal>,
): readonly string[] {
  return inputs.filter(({ name }) => refusals.has(name)).map(({ name, label }) => label ?? name);
}

function labelOf({ inputs }: CalculatorViewProps, name: string): string {
  return inputs.find((input) => input.name === name)?.label ?? name;
}

function written(
  value: Cell,
  format: CalculatorViewProps['format'],
  { t, format: write, snapshot }: CalculatorProps['node'],
): string {
  if (value === null && snapshot.status === 'loading') return '…';
  return typeof value === 'boolean' ? t(value ? 'yes' : 'no') : write(value, format);
}
