// Issues of patches: one function for each code. The path points into the patch: `/2/slot` is the slot of its third op.
import { closestName } from '../validate/closestName.js';
import type { Fault } from '../validate/findFaults.js';
import { pointerTo } from '../validate/pointer.js';
import { demandOf, dotted, faultParams, orList, quote } from './faultWords.js';
import type { Issue } from './Issue.js';

function refused(code: string, path: string, message: string, more: Partial<Issue> = {}): Issue {
  return { code: `patch.${code}`, severity: 'error', path, message, params: {}, ...more };
}

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`;

/** A patch is a list. */
export function patchNotList(actual: string): Issue {
  return refused('notList', '', `A patch is a list of ops, not ${actual}.`, {
    params: { actual },
    hint: 'Put the op into a list.',
  });
}

/** A patch with too many ops. */
export function patchTooLong(count: number, allowed: number): Issue {
  return refused('tooLong', '', `The patch has ${count} ops; more than ${allowed} are refused.`, {
    params: { count, allowed },
    hint: 'Set whole lists instead of their elements, or send several patches.',
  });
}

/** No such op. */
export function opUnknown(path: string, op: unknown, known: readonly string[]): Issue {
  const suggestion = typeof op === 'string' ? closestName(op, known) : undefined;
  return refused('opUnknown', `${path}/op`, `There is no op ${quote(op)}${meant(suggestion)}`, {
    params: { op, suggestion },
    hint: `Use ${orList(known, 20)}.`,
  });
}

/** An op lacks something, or has what it can't have. */
export function opInvalid(path: string, op: string, fault: Fault): Issue {
  const place = dotted(fault.steps);
  return refused(
    'opInvalid',
    path + pointerTo(fault.steps),
    `${place ? `\`${place}\` of ` : ''}op "${op}" ${demandOf(fault)}.`,
    { params: { op, place, ...faultParams(fault) } },
  );
}

/** No such node. */
export function patchNodeUnknown(path: string, id: string, ids: Iterable<string>): Issue {
  const suggestion = closestName(id, ids);
  return refused('nodeUnknown', path, `There is no component \`${id}\`${meant(suggestion)}`, {
    params: { id, suggestion },
    hint: suggestion === undefined ? 'Name a component of the document.' : `Write "${suggestion}".`,
  });
}

/** No such dataset. */
export function patchDatasetUnknown(path: string, name: string, names: Iterable<string>): Issue {
  const suggestion = closestName(name, names);
  return refused('datasetUnknown', path, `There is no dataset \`${name}\`${meant(suggestion)}`, {
    params: { name, suggestion },
    hint: suggestion === undefined ? 'Name a dataset of the document.' : `Write "${suggestion}".`,
  });
}

/** A path leads nowhere: all steps but the last of a `set` must exist. */
export function placeUnknown(path: string, steps: readonly string[], known: Iterable<string>): Issue {
  const step = steps.at(-1) ?? '';
  const suggestion = closestName(step, known);
  return refused('placeUnknown', path, `There is nothing at \`${steps.join('.')}\`${meant(suggestion)}`, {
    params: { step, steps, suggestion },
    hint:
      suggestion === undefined
        ? 'Set what is around it first; in lists of named things a step is the key.'
        : `Write "${suggestion}".`,
  });
}

/** Steps that would reach for the prototype. */
export function stepReserved(path: string, step: string): Issue {
  return refused('stepReserved', path, `"${step}" can't be a step of a path.`, {
    params: { step },
    hint: 'Replace what is around it as a whole.',
  });
}

/** A list whose elements have no key can't be entered. */
export function listWhole(path: string, steps: readonly string[]): Issue {
  return refused('listWhole', path, `The elements of \`${steps.join('.')}\` have no key to name them by.`, {
    params: { steps },
    hint: 'Set the whole list; children are changed by add, remove and move.',
  });
}

/** What names an element never changes. */
export function keyFixed(path: string, key: string): Issue {
  return refused('keyFixed', path, `"${key}" names the element and never changes.`, {
    params: { key },
    hint: 'Change its label or title, or remove it and add another.',
  });
}

/** The value of a keyed place has another key than the step that leads there. */
export function keyMismatch(path: string, key: string, step: string, actual: unknown): Issue {
  const found = actual === undefined ? 'is missing' : `is ${quote(actual)}`;
  return refused(
    'keyMismatch',
    path,
    `"${key}" of the value must be ${quote(step)} as in the path; it ${found}.`,
    {
      params: { key, step, actual },
      hint: `Write "${key}": ${quote(step)}.`,
    },
  );
}

/** Two elements of a list have the same key. */
export function keyTaken(path: string, key: string, value: unknown): Issue {
  return refused('keyTaken', path, `Two elements have ${quote(value)} as their "${key}".`, {
    params: { key, value },
    hint: 'Give each element a key of its own.',
  });
}

/** An order names other keys than the list has. */
export function keysMismatch(path: string, missing: readonly string[], unknown: readonly string[]): Issue {
  const parts = [
    missing.length > 0 ? `${orList(missing.map(quote))} missing` : '',
    unknown.length > 0 ? `${orList(unknown.map(quote))} not in the list, or twice` : '',
  ].filter((part) => part !== '');
  return refused(
    'keysMismatch',
    path,
    `The keys must be those of the list, each once: ${parts.join('; ')}.`,
    {
      params: { missing, unknown },
    },
  );
}

/** What stands there is no list of named things, so that it has no order by keys. */
export function orderImpossible(path: string, steps: readonly string[]): Issue {
  return refused(
    'orderImpossible',
    path,
    `\`${steps.join('.')}\` is no list whose elements all have a key of their own.`,
    { params: { steps }, hint: 'Set the whole list.' },
  );
}

/** The parent has no such list of children, or several to choose from. */
export function slotUnknown(path: string, into: string, slots: readonly string[][]): Issue {
  const known = slots.map((slot) => JSON.stringify(slot));
  return refused(
    'slotUnknown',
    path,
    slots.length === 0 ? `\`${into}\` takes no children.` : `\`${into}\` takes children in ${orList(known)}.`,
    { params: { into, slots }, hint: slots.length === 0 ? undefined : `Write "slot": ${known[0]}.` },
  );
}

/** The sibling to stand beside is not there. */
export function siblingUnknown(path: string, sibling: string, siblings: Iterable<string>): Issue {
  const suggestion = closestName(sibling, siblings);
  return refused('siblingUnknown', path, `\`${sibling}\` is not in this list${meant(suggestion)}`, {
    params: { sibling, suggestion },
    hint: 'Name an element of the same list, or leave it out to stand last.',
  });
}

/** Both `before` and `after`. */
export function positionTwice(path: string): Issue {
  return refused('positionTwice', path, 'An op has "before" or "after", not both.', {
    hint: 'Remove one of them.',
  });
}

/** A node can't stand inside itself. */
export function moveIntoItself(path: string, id: string, into: string): Issue {
  const message =
    id === into
      ? `\`${id}\` can't be moved into itself.`
      : `\`${into}\` is inside \`${id}\`, which can't be moved into it.`;
  return refused('moveIntoItself', path, message, { node: id, params: { id, into } });
}

/** What a name can't be. */
export type NameRefusal = 'missing' | 'invalid' | 'reserved' | 'taken';

const nameRefusals: Readonly<Record<NameRefusal, string>> = {
  missing: 'is missing',
  invalid: 'is no name',
  reserved: 'is a word of the formula language and no name',
  taken: 'is already the name of a component or dataset',
};

/** The name of a new node or dataset can't be used. */
export function nameRefused(path: string, name: unknown, reason: NameRefusal): Issue {
  const subject = reason === 'missing' ? 'The name' : quote(name);
  return refused('nameRefused', path, `${subject} ${nameRefusals[reason]}.`, {
    params: { name, reason },
    hint: 'A name is a letter, then letters, digits and underscores; upper and lower case are the same.',
  });
}

/** A dataset has none, or several, of rows, source and query. */
export function datasetShape(path: string, name: string, found: readonly string[]): Issue {
  return refused(
    'datasetShape',
    path,
    `Dataset "${name}" would have ${found.length === 0 ? 'none of rows, source and query' : found.join(' and ')}.`,
    { params: { name, found }, hint: 'A dataset has exactly one of rows, source and query.' },
  );
}

/** The document has datasets, which are removed one by one. */
export function datasetsPresent(path: string): Issue {
  return refused('datasetsPresent', path, 'The document has datasets.', {
    hint: 'Remove them with dataset.remove.',
  });
}

/** An operation of a JSON Patch can't be carried out. */
export function jsonPatchFailed(path: string, op: string, reason: string): Issue {
  return refused('jsonPatchFailed', path, `The operation "${op}" can't be carried out: ${reason}`, {
    params: { op, reason },
    hint: 'Nothing was changed.',
  });
}

/** A JSON Patch touches what identifies the document. */
export function identityFixed(path: string, property: string): Issue {
  return refused('identityFixed', path, `"${property}" of a document never changes.`, {
    params: { property },
  });
}
