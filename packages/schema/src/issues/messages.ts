// Issues of documents: one function for each code. Those of what is handed over before it is one are in inputMessages.ts.
import { closestName } from '../validate/closestName.js';
import type { Fault } from '../validate/findFaults.js';
import { pointerTo } from '../validate/pointer.js';
import { demandOf, dotted, faultParams, hintOf, meantChoice, orList, quote } from './faultWords.js';
import type { Issue } from './Issue.js';

const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;

// The document as a whole

/** Without a version the document is read as version 1. */
export function versionMissing(): Issue {
  return {
    code: 'version.missing',
    severity: 'warning',
    path: '/version',
    message: 'The document has no version and is read as version 1.',
    params: {},
    hint: 'Add "version": 1.',
  };
}

/** A version that is no whole number from 1 is read as 1. */
export function versionInvalid(version: unknown): Issue {
  return {
    code: 'version.invalid',
    severity: 'warning',
    path: '/version',
    message: `${quote(version)} is no version; the document is read as version 1.`,
    params: { version },
    hint: 'Write "version": 1.',
  };
}

/** A newer document is refused, so that nothing of it is lost. */
export function versionNewer(version: number, known: number): Issue {
  return {
    code: 'version.newer',
    severity: 'error',
    path: '/version',
    message: `The document has version ${version}; this version of Vitrine reads up to ${known}.`,
    params: { version, known },
    hint: 'Update Vitrine. The document was left as it is.',
  };
}

/** Without an id user data has nowhere to be kept; one that can't be used counts as missing. */
export function artifactIdMissing(id?: unknown): Issue {
  return {
    code: 'artifact.idMissing',
    severity: 'warning',
    path: '/id',
    message: 'The document has no usable id, so what people enter is kept in memory only.',
    params: id === undefined ? {} : { id },
    hint: 'Give it one that never changes, such as one from createArtifactId(): 1 to 128 letters, digits, dots, hyphens and underscores, beginning with a letter or digit.',
  };
}

/** Without a usable title it is "Untitled". */
export function artifactTitleMissing(): Issue {
  return {
    code: 'artifact.titleMissing',
    severity: 'warning',
    path: '/title',
    message: 'The document has no title and is called "Untitled".',
    params: {},
    hint: 'Add a "title" of up to 256 characters.',
  };
}

/** Without a list of components the page is empty. */
export function artifactComponentsMissing(): Issue {
  return {
    code: 'artifact.componentsMissing',
    severity: 'error',
    path: '/components',
    message: 'The document has no list of components; the page is empty.',
    params: {},
    hint: 'Add "components": [ … ].',
  };
}

/** Something stands in the document that the format does not know; it is kept. */
export function propertyUnknown(
  fault: Extract<Fault, { kind: 'unknown' }>,
  path: string,
  node?: string,
): Issue {
  const suggestion = closestName(fault.name, fault.known);
  return {
    code: 'property.unknown',
    severity: 'warning',
    path,
    node,
    message: `The format knows no property ${quote(fault.name)} here${didYouMean(suggestion) || '.'}`,
    params: { name: fault.name, suggestion },
    hint: 'It is kept and not used. Free data belongs into "meta".',
  };
}

/** Something in the document is not as the format wants it; `leftOut` when the smallest part around it was left out. */
export function propertyInvalid(fault: Fault, path: string, leftOut: string | null, node?: string): Issue {
  const suggestion = fault.kind === 'choice' ? meantChoice(fault) : undefined;
  const outcome = leftOut === null ? '' : ` ${leftOut} is left out.`;
  return {
    code: 'property.invalid',
    severity: leftOut === null ? 'error' : 'warning',
    path,
    node,
    message: `${path || 'The document'} ${demandOf(fault)}${didYouMean(suggestion) || '.'}${outcome}`,
    params: { ...faultParams(fault), leftOut },
    hint: hintOf(fault),
  };
}

// Names

/** A dataset whose name can't be used gets another. */
export function datasetRenamed(path: string, name: unknown, given: string, reason: NameProblem): Issue {
  return {
    code: 'dataset.renamed',
    severity: reason === 'missing' ? 'warning' : 'error',
    path,
    message: `${nameProblems[reason](name, 'dataset')}; it is called "${given}" here.`,
    params: { name, given, reason },
    hint: 'Give it a name of its own: a letter, then letters, digits and underscores.',
  };
}

/** A node whose id can't be used gets another. */
export function nodeRenamed(path: string, id: unknown, given: string, reason: NameProblem): Issue {
  return {
    code: 'node.renamed',
    severity: 'warning',
    path,
    node: given,
    message: `${nameProblems[reason](id, 'component')}; it is called "${given}" here.`,
    params: { id, given, reason },
    hint: 'Give it an id of its own: a letter, then letters, digits and underscores.',
  };
}

/** Why a name can't be used. */
export type NameProblem = 'missing' | 'invalid' | 'reserved' | 'taken';

const nameProblems: Readonly<Record<NameProblem, (name: unknown, what: string) => string>> = {
  missing: (_, what) => `A ${what} has no name`,
  invalid: (name, what) => `${quote(name)} is no name for a ${what}`,
  reserved: (name, what) => `${quote(name)} is a word of the formula language and no name for a ${what}`,
  taken: (name, what) =>
    `${quote(name)} is already the name of another component or dataset than this ${what}`,
};

// Nodes and their props

/** No such component type. */
export function componentUnknown(path: string, node: string, type: string, types: Iterable<string>): Issue {
  const suggestion = closestName(type, types);
  const shown = type.length > 64 ? `${type.slice(0, 63)}…` : type;
  return {
    code: 'component.unknown',
    severity: 'error',
    path: `${path}/type`,
    node,
    message:
      type === ''
        ? 'This component has no type.'
        : `unknown component \`${shown}\`${didYouMean(suggestion) || '.'}`,
    params: { type, suggestion },
    hint:
      suggestion === undefined
        ? 'Use a built-in type, or register your own.'
        : `Write "type": "${suggestion}".`,
  };
}

/** The props of a host's component were written for a newer version of it. */
export function componentNewer(
  path: string,
  node: string,
  type: string,
  version: number,
  known: number,
): Issue {
  return {
    code: 'component.newer',
    severity: 'error',
    path: `${path}/props`,
    node,
    message: `This is of version ${version} of ${quote(type)}; this app knows up to version ${known}.`,
    params: { type, version, known },
    hint: 'Update the app. The props were left as they are.',
  };
}

/** A host's migration threw, or gave something else than an object. */
export function componentNotMigrated(
  path: string,
  node: string,
  type: string,
  version: number,
  known: number,
  reason: string,
): Issue {
  return {
    code: 'component.notMigrated',
    severity: 'error',
    path: `${path}/props`,
    node,
    message: `This is of version ${version} of ${quote(type)} and could not be brought to version ${known}: ${reason}`,
    params: { type, version, known, reason },
    hint: 'Mend the migrations of the type. The props were left as they are.',
  };
}

/** Where a node's props are and whose they are. */
export interface PropsPlace {
  /** Pointer of the props. */
  readonly path: string;
  readonly node: string;
  readonly type: string;
}

/** A prop that the component does not know: kept, not given to the view. */
export function propUnknown(fault: Extract<Fault, { kind: 'unknown' }>, place: PropsPlace): Issue {
  const suggestion = closestName(fault.name, fault.known);
  const { type, node } = place;
  return {
    code: 'prop.unknown',
    severity: 'warning',
    path: place.path + pointerTo(fault.steps),
    node,
    message: `${type} knows no prop \`${dotted(fault.steps)}\`${didYouMean(suggestion) || '.'}`,
    params: { type, prop: dotted(fault.steps), suggestion },
    hint: suggestion === undefined ? `It knows ${orList(fault.known, 20)}.` : `Write \`${suggestion}\`.`,
  };
}

/** A required prop is missing: the node shows this instead. */
export function propMissing(
  fault: Extract<Fault, { kind: 'missing' }>,
  place: PropsPlace,
  severity: Issue['severity'],
): Issue {
  const steps = [...fault.steps, fault.name];
  const { type, node } = place;
  return {
    code: 'prop.missing',
    severity,
    path: place.path + pointerTo(fault.steps),
    node,
    message: `${type} needs \`${dotted(steps)}\`.`,
    params: { type, prop: dotted(steps) },
    hint: `Add "${fault.name}".`,
  };
}

/** A prop has a value it can't have: an error where it is required, else the default is shown. */
export function propInvalid(fault: Fault, place: PropsPlace, severity: Issue['severity']): Issue {
  const suggestion = fault.kind === 'choice' ? meantChoice(fault) : undefined;
  const { type, node } = place;
  const prop = dotted(fault.steps);
  return {
    code: 'prop.invalid',
    severity,
    path: place.path + pointerTo(fault.steps),
    node,
    message: `\`${prop}\` of ${type} ${demandOf(fault)}${didYouMean(suggestion) || '.'}`,
    params: { type, prop, ...faultParams(fault) },
    hint: hintOf(fault),
  };
}

/** A prop that no view draws yet. */
export function propPlanned(place: PropsPlace, steps: readonly (string | number)[]): Issue {
  const { type, node } = place;
  return {
    code: 'prop.planned',
    severity: 'info',
    path: place.path + pointerTo(steps),
    node,
    message: `\`${dotted(steps)}\` of ${type} is kept, but not drawn yet.`,
    params: { type, prop: dotted(steps) },
  };
}

/** More faults of the same part than are worth listing. */
export function moreFaults(path: string, count: number, node?: string): Issue {
  return {
    code: 'issue.more',
    severity: 'warning',
    path,
    node,
    message: `${count} more faults of this kind are not listed.`,
    params: { count },
  };
}

// Data and how it hangs together

/** A dataset has more than one of rows, source and query. */
export function datasetAmbiguous(
  path: string,
  name: string,
  used: string,
  leftOut: readonly string[],
): Issue {
  return {
    code: 'dataset.ambiguous',
    severity: 'error',
    path,
    message: `Dataset "${name}" has ${[used, ...leftOut].join(' and ')}; ${used} is used, ${orList(leftOut)} is left out.`,
    params: { name, used, leftOut },
    hint: 'A dataset has exactly one of rows, source and query.',
  };
}

/** A dataset has neither rows nor source, query or columns: it is empty. */
export function datasetEmpty(path: string, name: string): Issue {
  return {
    code: 'dataset.empty',
    severity: 'warning',
    path,
    message: `Dataset "${name}" has no rows, source, query or columns; it is empty.`,
    params: { name },
    hint: 'Add "rows", "source" or "query".',
  };
}

/** A query has the origin of the rows it reads. */
export function datasetOrigin(path: string, name: string): Issue {
  return {
    code: 'dataset.origin',
    severity: 'warning',
    path,
    message: `Dataset "${name}" is a query, whose origin is that of the rows it reads; its "origin" is not used.`,
    params: { name },
    hint: 'Remove "origin".',
  };
}

/** A query or a property names a dataset that does not exist. */
export function datasetUnknown(path: string, name: string, names: Iterable<string>, node?: string): Issue {
  const suggestion = closestName(name, names);
  return {
    code: 'dataset.unknown',
    severity: 'error',
    path,
    node,
    message: `There is no dataset \`${name}\`${didYouMean(suggestion) || '.'}`,
    params: { name, suggestion },
    hint: suggestion === undefined ? 'Add the dataset, or name one that exists.' : `Write "${suggestion}".`,
  };
}

/** Formulas, queries or fields depend on each other in a circle. */
export function graphCycle(path: string, members: readonly string[]): Issue {
  const rest = members.length - 8;
  const named = rest > 1 ? [...members.slice(0, 8), `${rest} more`] : members;
  return {
    code: 'graph.cycle',
    severity: 'error',
    path,
    message: `These depend on each other in a circle: ${[...named, members[0]].join(' → ')}.`,
    params: { members },
    hint: 'Change one of the formulas or queries so that it no longer reads the others.',
  };
}

/** A required source that nobody provides. */
export function sourceMissing(path: string, name: string, label: string): Issue {
  return {
    code: 'source.missing',
    severity: 'error',
    path,
    message: `"${label}" is required and not connected.`,
    params: { name, label },
    hint: `Provide the source "${name}".`,
  };
}
