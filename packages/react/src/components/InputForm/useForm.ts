import { createId } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import { useState } from 'react';
import type { InputFormViewProps } from '../../generated/viewProps.js';
import { firstMessage } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';
import { fieldProblem } from './logic/fieldProblem.js';
import { fieldFormat } from './logic/fieldFormat.js';
import { isEmpty, isTick, labelOf, rowOf, sameValue, startOf, visibleFields } from './logic/formFields.js';
import type { FormField } from './logic/formFields.js';

/** A form as it stands: the fields in view, what they hold, what is wrong, and what can be done. */
export interface FormModel {
  readonly fields: readonly FormField[];
  readonly valueOf: (field: FormField) => Cell;
  /** The sentence beside a field; undefined while it is right or not looked at yet. */
  readonly problemOf: (field: FormField) => string | undefined;
  /** Sets a value. Text that is none of its kind is null and `isBad`. */
  readonly set: (field: FormField, value: Cell, isBad?: boolean) => void;
  /** The field was left: save it where values are saved, and check it. */
  readonly leave: (field: FormField) => void;
  /** Empties a filter. */
  readonly clear: (field: FormField) => void;
  /** Adds a row; gives the first field that must be mended instead. */
  readonly submit: () => FormField | undefined;
  /** Back to what the fields start with. */
  readonly reset: () => void;
  readonly canReset: boolean;
  /** Why the last change was refused. */
  readonly refused: string | undefined;
  /** Rises with each reset, so that fields forget what was half typed. */
  readonly round: number;
}

/** Fields whose value is whole at once, so that it is saved without waiting for the field to be left. */
const chosen: ReadonlySet<FormField['kind']> = new Set([
  'select',
  'multiselect',
  'checkbox',
  'switch',
  'radio',
  'rating',
]);

/**
 * The three purposes differ only in where a value is kept: entry and filter in view state under the field's name,
 * values as changes once they are right.
 */
export function useForm(props: InputFormViewProps, node: NodeContext): FormModel {
  const { purpose, dataset, fields: all } = props;
  const saves = purpose === 'values';
  const [typed, setTyped] = useState<ReadonlyMap<string, Cell>>(new Map());
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set());
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string>();
  const [round, setRound] = useState(0);

  const stored = (field: FormField): Cell => {
    const value = saves
      ? node.snapshot.values.get(field.name)
      : (node.getView(field.name) as Cell | undefined);
    if (value === undefined) return startOf(field);
    return value === null && isTick(field) ? false : value;
  };
  const valueOf = (field: FormField): Cell =>
    typed.has(field.name) ? typed.get(field.name)! : stored(field);
  const values = new Map(all.map((field) => [field.name, valueOf(field)]));
  const fields = visibleFields(all);

  const check = (
    field: FormField,
    value = valueOf(field),
    isBad = bad.has(field.name),
  ): string | undefined => {
    if (isBad) return node.t('form.notNumber');
    const problem = fieldProblem(field, value, (bound) => node.format(bound, fieldFormat(field)));
    return problem && node.t(problem.key, problem.params);
  };
  const look = (...names: string[]) => setLooked((current) => new Set([...current, ...names]));
  const save = (field: FormField, value: Cell) => {
    if (check(field, value, false) !== undefined) return look(field.name);
    if (!sameValue(value, stored(field))) {
      const { issues } = node.change({ op: 'value.set', node: node.id, key: field.name, value });
      if (issues) return setRefused(firstMessage(issues, node.t) ?? node.t('form.notSaved'));
    }
    setRefused(undefined);
    setTyped((current) => without(current, field.name));
  };
  const forget = () => {
    setTyped(new Map());
    setBad(new Set());
    setLooked(new Set());
    setRefused(undefined);
    setRound((count) => count + 1);
  };
  const empty = () => {
    for (const field of all) node.setView(field.name, undefined);
    forget();
  };

  return {
    fields,
    valueOf,
    refused,
    round,
    problemOf: (field) => (looked.has(field.name) ? check(field) : undefined),
    set: (field, value, isBad = false) => {
      setBad((current) =>
        isBad
          ? new Set([...current, field.name])
          : new Set([...current].filter((name) => name !== field.name)),
      );
      if (!saves) return node.setView(field.name, value);
      setTyped((current) => new Map(current).set(field.name, value));
      if (chosen.has(field.kind)) save(field, value);
    },
    leave: (field) => {
      if (!isEmpty(valueOf(field)) || bad.has(field.name)) look(field.name);
      if (saves && typed.has(field.name) && !bad.has(field.name)) save(field, valueOf(field));
    },
    clear: (field) => {
      node.setView(field.name, null);
      setRound((count) => count + 1);
    },
    submit: () => {
      const wrong = fields.filter((field) => check(field) !== undefined);
      look(...fields.map(({ name }) => name));
      if (wrong[0]) {
        const params = { count: wrong.length, labels: wrong.map(labelOf).join(', ') };
        node.announce(node.t(wrong.length === 1 ? 'form.problemsOne' : 'form.problems', params));
        return wrong[0];
      }
      const row = rowOf(fields, values);
      const key = createId();
      if (dataset !== undefined) {
        const message = node.t('form.added', { title: props.title ?? node.t('form.entry') });
        const { issues } = node.change({ op: 'row.insert', dataset, row: key, values: row }, { message });
        if (issues) {
          const reason = firstMessage(issues, node.t) ?? node.t('form.notSaved');
          setRefused(reason);
          node.announce(reason);
          return undefined;
        }
      }
      node.emit('form.submit', { values: row, ...(dataset !== undefined && { dataset, key }) });
      empty();
      return undefined;
    },
    reset: () => {
      if (!saves) return empty();
      const unset = all.filter((field) => !sameValue(stored(field), startOf(field)));
      if (unset.length > 0)
        node.change(unset.map(({ name }) => ({ op: 'value.unset', node: node.id, key: name })));
      forget();
    },
    canReset: all.some((field) => !sameValue(valueOf(field), startOf(field))),
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  copy.delete(name);
  return copy;
}
