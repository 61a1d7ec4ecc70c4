import { applyPatch as applyOperations, type Operation } from 'rfc6902';
import type { Artifact } from '../generated/types.js';
import type { Issue } from '../issues/Issue.js';
import { limitExceeded } from '../issues/inputMessages.js';
import {
  identityFixed,
  jsonPatchFailed,
  opInvalid,
  patchNotList,
  patchTooLong,
  stepReserved,
} from '../issues/patchMessages.js';
import { limitsFrom, type Limits } from '../open/limits.js';
import { openArtifact, type OpenOptions } from '../open/openArtifact.js';
import { readJson } from '../open/readJson.js';
import { findFaults } from '../validate/findFaults.js';
import { jsonTypeOf } from '../validate/jsonType.js';
import type { JsonSchema } from '../validate/JsonSchema.js';
import { applyPatch, mostOps, opLevels } from './applyPatch.js';
import { entryOf, isContainer } from './draft/containers.js';
import { diffArtifacts } from './diff/diffArtifacts.js';
import { isEqual } from './diff/isEqual.js';
import type { PatchOp } from './PatchOp.js';
import { isReserved } from './draft/places.js';

/** One operation of RFC 6902. */
export type JsonPatchOperation = Operation;

/** The changed document, the ops that make it of the first, and what was found in it; or why nothing was changed. */
export type JsonPatchResult =
  | { readonly artifact: Artifact; readonly ops: readonly PatchOp[]; readonly issues: readonly Issue[] }
  | { readonly artifact?: undefined; readonly ops?: undefined; readonly issues: readonly Issue[] };

const pointer: JsonSchema = { type: 'string', pattern: '^(/([^~/]|~[01])*)*$' };
const forms: Readonly<Record<string, JsonSchema>> = {
  add: { properties: { path: pointer }, required: ['path', 'value'] },
  remove: { properties: { path: pointer }, required: ['path'] },
  replace: { properties: { path: pointer }, required: ['path', 'value'] },
  move: { properties: { path: pointer, from: pointer }, required: ['path', 'from'] },
  copy: { properties: { path: pointer, from: pointer }, required: ['path', 'from'] },
  test: { properties: { path: pointer }, required: ['path', 'value'] },
};
const operationSchema: JsonSchema = {
  type: 'object',
  properties: { op: { enum: Object.keys(forms) } },
  required: ['op'],
};

const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const isIndex = (step: string): boolean => /^(0|[1-9]\d*)$/.test(step);

/** What a path leads to; undefined where there is nothing. Only own entries count. */
function resolve(root: unknown, steps: readonly string[]): unknown {
  let value = root;
  for (const step of steps) {
    if (Array.isArray(value) && !isIndex(step)) return undefined;
    value = entryOf(value, step);
  }
  return value;
}

/** About how long the JSON of a value is; stops counting behind a limit. */
function sizeOf(value: unknown, limit: number): number {
  let size = 0;
  const open = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    size += typeof next === 'string' ? next.length + 2 : 2;
    if (size > limit) return size;
    if (Array.isArray(next)) for (const entry of next) open.push(entry);
    else if (isContainer(next)) {
      for (const [name, entry] of Object.entries(next)) {
        size += name.length + 3;
        open.push(entry);
      }
    }
  }
  return size;
}

/** Carries out the operations on a copy of the document, which the holder keeps so that it can be replaced whole. */
class JsonPatching {
  readonly #holder: { document: unknown };
  #copied = 0;

  constructor(
    artifact: Artifact,
    readonly limits: Limits,
  ) {
    this.#holder = { document: structuredClone(artifact) };
  }

  get document(): unknown {
    return this.#holder.document;
  }

  /** Why an operation can't be carried out; undefined when it was. */
  carryOut(operation: Operation, at: string): Issue | undefined {
    const refusal = this.#checkForm(operation, at) ?? this.#checkPlaces(operation, at);
    if (refusal) return refusal;
    if (operation.op === 'test') {
      const same = isEqual(resolve(this.document, stepsOf(operation.path)), operation.value);
      return same
        ? undefined
        : jsonPatchFailed(`${at}/path`, 'test', `the value at "${operation.path}" is another one.`);
    }
    const inside: Operation = { ...operation, path: `/document${operation.path}` };
    if (inside.op === 'move' || inside.op === 'copy') inside.from = `/document${inside.from}`;
    const [error] = applyOperations(this.#holder, [inside]);
    return error ? jsonPatchFailed(at, operation.op, `there is no place "${operation.path}".`) : undefined;
  }

  #checkForm(operation: Operation, at: string): Issue | undefined {
    const options = { shared: {} };
    const [fault] = findFaults(operationSchema, operation, options);
    if (fault) return opInvalid(at, operation?.op ?? '', fault);
    const [detail] = findFaults(forms[operation.op]!, operation, options);
    return detail && opInvalid(at, operation.op, detail);
  }

  /** What is read must be there, and nothing may reach for a prototype or copy without end. */
  #checkPlaces(operation: Operation, at: string): Issue | undefined {
    const { op, path } = operation;
    const from = op === 'move' || op === 'copy' ? operation.from : undefined;
    for (const [field, value] of [['path', path] as const, ['from', from] as const]) {
      const reserved = stepsOf(value ?? '').find(isReserved);
      if (reserved !== undefined) return stepReserved(`${at}/${field}`, reserved);
    }
    const read = from ?? (op === 'add' ? undefined : path);
    const source = read === undefined ? undefined : resolve(this.document, stepsOf(read));
    if (read !== undefined && source === undefined)
      return jsonPatchFailed(
        `${at}/${from === undefined ? 'path' : 'from'}`,
        op,
        `there is nothing at "${read}".`,
      );
    const target = stepsOf(path);
    if (target.length > 0 && !isContainer(resolve(this.document, target.slice(0, -1))))
      return jsonPatchFailed(`${at}/path`, op, `there is nothing around "${path}".`);
    if (op !== 'copy') return undefined;
    this.#copied += sizeOf(source, this.limits.text);
    return this.#copied > this.limits.text ? limitExceeded('text', this.limits.text, at) : undefined;
  }
}

/** Properties of the document that ops change. */
const changeable: ReadonlySet<string> = new Set([
  'title',
  'description',
  'types',
  'settings',
  'datasets',
  'components',
  'provenance',
  'meta',
]);

function checkIdentity(before: Artifact, after: Artifact): Issue | undefined {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].find(
    (name) => !changeable.has(name) && !isEqual(entryOf(before, name), entryOf(after, name)),
  );
  return changed === undefined ? undefined : identityFixed(`/${changed}`, changed);
}

/**
 * Applies a JSON Patch (RFC 6902), all of it or nothing, and opens what comes out as `openArtifact` does.
 *
 * Beyond the document, `ops` say the same in Vitrine's own ops, for `session.edit`, undo and the history. Refused are
 * steps that reach for a prototype, a patch that copies more than a document may hold, and changes of what ops can't
 * change: `id`, `version` and what the format does not know.
 */
export function applyJsonPatch(
  artifact: Artifact,
  patch: readonly JsonPatchOperation[],
  options: OpenOptions = {},
): JsonPatchResult {
  const limits = limitsFrom(options.limits);
  // 1. Read the operations
  if (!Array.isArray(patch)) return { issues: [patchNotList(jsonTypeOf(patch) ?? typeof patch)] };
  if (patch.length > mostOps) return { issues: [patchTooLong(patch.length, mostOps)] };
  const reading = readJson(patch, { ...limits, depth: limits.depth + opLevels });
  if (reading.issues.length > 0) return { issues: reading.issues };
  // 2. Carry them out on a copy
  const patching = new JsonPatching(artifact, limits);
  for (const [index, operation] of (reading.value as Operation[]).entries()) {
    const refusal = patching.carryOut(operation, `/${index}`);
    if (refusal) return { issues: [refusal] };
  }
  // 3. Open the outcome
  const opened = openArtifact(patching.document, options);
  if (!opened.artifact) return { issues: opened.issues };
  const changed = checkIdentity(artifact, opened.artifact);
  if (changed) return { issues: [changed] };
  // 4. Say the same in ops, so that the new document shares with the old one what is the same
  const ops = diffArtifacts(artifact, opened.artifact, options);
  const result = applyPatch(artifact, ops, options);
  return result.artifact
    ? { artifact: result.artifact, ops, issues: opened.issues }
    : { issues: result.issues };
}
