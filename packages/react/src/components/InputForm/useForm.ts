import { createId } from '@vitrine/runtime/internal';
import type { Cell, Issue, Row } from '@vitrine/schema';
import { useEffect, useState } from 'react';
import type { InputFormViewProps } from '../../generated/viewProps.js';
import { firstMessage } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';
import { keptDraft, readDraft } from './logic/draft.js';
import type { Draft } from './logic/draft.js';
import { fieldProblem } from '../../fields/fieldProblem.js';
import { fieldFormat } from '../../fields/fieldFormat.js';
import {
  isEmpty,
  isTick,
  labelOf,
  rowOf,
  sameValue,
  sentFields,
  startOf,
  visibleFields,
} from '../../fields/formFields.js';
import type { FormField } from '../../fields/FormField.js';
import { notStored, splitRefusal } from './logic/refusals.js';
import type { Refusal } from './logic/refusals.js';

/** A form as it stands: the fields in view, what they hold, what is wrong, and what can be done. */
export interface FormModel {
  readonly fields: readonly FormField[];
  /** Those that hold something, the ones out of view too: they filter all the same. */
  readonly filled: readonly FormField[];
  readonly valueOf: (field: FormField) => Cell;
  /** What stands in a field whose text is none of its kind. */
  readonly textOf: (field: FormField) => string | undefined;
  /** The sentence beside a field; undefined while it is right or not looked at yet. */
  readonly problemOf: (field: FormField) => string | undefined;
  /** Sets a value. Text that is none of its kind comes with null. */
  readonly set: (field: FormField, value: Cell, text?: string) => void;
  /** The field was left: save it where values are saved, and check it. */
  readonly leave: (field: FormField) => void;
  /** Empties a filter. */
  readonly clear: (field: FormField) => void;
  /** Adds a row; gives the first field that must be mended instead. */
  readonly submit: () => FormField | undefined;
  /** Back to what the fields start with. */
  readonly reset: () => void;
  readonly canReset: boolean;
  /** Why the last change was refused, when that is about no single field. */
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

/** Refusals are told beside the fields. */
const tellsRefusal = { tellsRefusal: true } as const;

/**
 * What is typed is kept in view state under the field's name, where it survives a reload. There it stays with the
 * purposes entry and filter; with purpose values it is saved as a change once it is right.
 */
export function useForm(props: InputFormViewProps, node: NodeContext): FormModel {
  const { purpose, dataset, fields: all } = props;
  const saves = purpose === 'values';
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const [typedNow, setTypedNow] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [refused, setRefused] = useState<string>();
  const [round, setRound] = useState(0);
  const [addedRow, setAddedRow] = useState<string>();

  const draftOf = (field: FormField) => readDraft(node.getView(field.name));
  const saved = (field: FormField): Cell => {
    const value = saves ? node.snapshot.values.get(field.name) : undefined;
    if (value === undefined) return startOf(field);
    return value === null && isTick(field) ? false : value;
  };
  const valueOf = (field: FormField): Cell => {
    const draft = draftOf(field);
    if (!draft) return saved(field);
    return draft.value === null && isTick(field) ? false : draft.value;
  };
  const textOf = (field: FormField) => draftOf(field)?.text;
  const fields = visibleFields(all);

  const check = (field: FormField, value = valueOf(field), text = textOf(field)): string | undefined => {
    if (text !== undefined) return node.t('form.notNumber');
    const problem = fieldProblem(field, value, (bound) => node.format(bound, fieldFormat(field)));
    if (problem) return node.t(problem.key, problem.params);
    const refusal = refusals.get(field.name);
    return refusal && sameValue(refusal.value, value) ? refusal.message : undefined;
  };
  const problemOf = (field: FormField): string | undefined => {
    const isDraft = saves && draftOf(field) !== undefined;
    // What an earlier visit left unsaved is told at once, or it would pass for saved.
    if (isDraft && !typedNow.has(field.name)) return check(field) ?? node.t('form.unsaved');
    const problem = looked.has(field.name) ? check(field) : undefined;
    if (problem !== undefined || isDraft) return problem;
    return firstMessage(notStored(node.snapshot.issues, 'key', field.name), node.t);
  };
  const look = (...names: string[]) => setLooked((current) => withAll(current, names));
  const wordsOf = (issues: readonly Issue[]) => firstMessage(issues, node.t) ?? node.t('form.notSaved');
  const refuse = (refusedFields: readonly (readonly [FormField, Cell, Issue])[]) => {
    setRefusals((current) => {
      const next = new Map(current);
      for (const [{ name }, value, issue] of refusedFields)
        next.set(name, { value, message: wordsOf([issue]) });
      return next;
    });
    look(...refusedFields.map(([{ name }]) => name));
  };
  const keep = (field: FormField, draft: Draft) => {
    setTypedNow((current) => withAll(current, [field.name]));
    node.setView(field.name, keptDraft(draft));
  };

  const save = (field: FormField, value: Cell) => {
    if (check(field, value, undefined) !== undefined) return look(field.name);
    if (!sameValue(value, saved(field))) {
      const { issues } = node.change(
        { op: 'value.set', node: node.id, key: field.name, value },
        tellsRefusal,
      );
      if (issues?.[0]) {
        node.announce(wordsOf(issues));
        return refuse([[field, value, issues[0]]]);
      }
    }
    node.setView(field.name, undefined);
  };
  const forget = () => {
    for (const field of all) node.setView(field.name, undefined);
    setLooked(new Set());
    setRefusals(new Map());
    setRefused(undefined);
    setRound((count) => count + 1);
  };
  const addRow = (row: Row, key: string): FormField | boolean => {
    if (dataset === undefined) return true;
    const message = node.t('form.added', { title: props.title ?? node.t('form.entry') });
    const { issues } = node.change(
      { op: 'row.insert', dataset, row: key, values: row },
      { message, ...tellsRefusal },
    );
    if (!issues) {
      setAddedRow(key);
      return true;
    }
    const { byField, rest } = splitRefusal(issues, fields);
    refuse([...byField].map(([field, issue]) => [field, valueOf(field), issue]));
    setRefused(byField.size === 0 || rest.length > 0 ? wordsOf(rest) : undefined);
    node.announce(wordsOf(issues));
    return fields.find((field) => byField.has(field)) ?? false;
  };

  const [lost] = saves ? node.snapshot.issues.filter(({ code }) => code === 'change.notStored') : [];
  const lostWords = lost && wordsOf([lost]);
  const { announce } = node;
  // Storage answers when the person is elsewhere already.
  useEffect(() => {
    if (lostWords !== undefined) announce(lostWords);
  }, [lostWords, announce]);

  return {
    fields,
    filled: all.filter((field) => !isEmpty(valueOf(field))),
    valueOf,
    textOf,
    problemOf,
    refused: refused ?? firstMessage(notStored(node.snapshot.issues, 'row', addedRow), node.t),
    round,
    set: (field, value, text) => {
      keep(field, { value, text });
      if (saves && text === undefined && chosen.has(field.kind)) save(field, value);
    },
    leave: (field) => {
      const draft = draftOf(field);
      if (draft?.text !== undefined || !isEmpty(valueOf(field))) look(field.name);
      if (saves && draft && draft.text === undefined) save(field, draft.value);
    },
    clear: (field) => node.setView(field.name, null),
    submit: () => {
      const wrong = fields.filter((field) => check(field) !== undefined);
      look(...fields.map(({ name }) => name));
      if (wrong[0]) {
        const params = { count: wrong.length, labels: wrong.map(labelOf).join(', ') };
        node.announce(node.t(wrong.length === 1 ? 'form.problemsOne' : 'form.problems', params));
        return wrong[0];
      }
      const row = rowOf(sentFields(all), new Map(all.map((field) => [field.name, valueOf(field)])));
      const key = createId();
      const added = addRow(row, key);
      if (added !== true) return added || undefined;
      node.emit('form.submit', { values: row, ...(dataset !== undefined && { dataset, key }) });
      forget();
      return undefined;
    },
    reset: () => {
      const unset = saves ? all.filter((field) => !sameValue(saved(field), startOf(field))) : [];
      if (unset.length > 0) {
        const ops = unset.map(({ name }) => ({ op: 'value.unset' as const, node: node.id, key: name }));
        const { issues } = node.change(ops, tellsRefusal);
        if (issues) return setRefused(wordsOf(issues));
      }
      forget();
    },
    canReset: all.some((field) => !sameValue(valueOf(field), startOf(field)) || textOf(field) !== undefined),
  };
}

function withAll(set: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  return names.every((name) => set.has(name)) ? set : new Set([...set, ...names]);
}
