import { briefNotDone } from '../issues/messages.js';
import { lexicons } from '../refine/lexicon/lexicons.js';
import { setOp } from '../refine/page/Thing.js';
import { refine } from '../refine/refine.js';
import type { Brief } from './Brief.js';
import type { Build } from './Build.js';

/** A part as the brief has it, metric or section. */
interface Wanted {
  readonly id?: string;
  readonly name: string;
  readonly text: string;
  readonly isSection: boolean;
}

/** A part of the brief that stands on the page. */
export interface BuiltPart {
  readonly id: string;
  readonly isSection: boolean;
  /** The person wrote it in or reworded it. */
  readonly isNew: boolean;
}

const wantedOf = ({ metrics, sections }: Pick<Brief, 'metrics' | 'sections'>): Wanted[] => [
  ...metrics.map(({ id, name, definition }) => ({
    ...(id !== undefined && { id }),
    name,
    text: definition,
    isSection: false,
  })),
  ...sections.map(({ id, title, shows }) => ({
    ...(id !== undefined && { id }),
    name: title,
    text: shows,
    isSection: true,
  })),
];

const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/**
 * Takes out, renames, rewords and adds parts as the brief has them.
 *
 * @returns The parts in the order of the brief.
 */
export function applyParts(build: Build, drafted: Brief, brief: Brief): BuiltPart[] {
  const wanted = wantedOf(brief);
  const before = wantedOf(drafted);
  const draftedAs = ({ id }: Wanted) => before.find((part) => id !== undefined && part.id === id);
  // A brief of another page, such as a model's where the planner stands in: its parts are told apart by name.
  const isOfAnother = wanted.some(({ id }) => id !== undefined) && !wanted.some(draftedAs);
  if (!isOfAnother)
    build.applyAll(
      before.flatMap(({ id, name }) =>
        id === undefined || wanted.some((part) => part.id === id)
          ? []
          : [{ op: { op: 'remove' as const, id }, what: name }],
      ),
    );
  return wanted.flatMap((part) => {
    const old = draftedAs(part);
    const isThere =
      old !== undefined || (isOfAnother && before.some(({ name }) => isSameName(name, part.name)));
    const made = isThere
      ? old && changePart(build, part, old, brief.locale)
      : addPart(build, part, brief.locale);
    const id = made ?? old?.id;
    return id === undefined ? [] : [{ id, isSection: part.isSection, isNew: typeof made === 'string' }];
  });
}

/** `add a metric for …` in the words of a language, which are one with those of what follows. */
function adding(text: string, isSection: boolean, locale: string): string {
  const { phrases } = lexicons.find(({ language }) => language === locale) ?? lexicons[0]!;
  const [verb = '', end = ''] = (phrases['do:add']?.[0] ?? '').split(' … ');
  const kind = isSection ? '' : (phrases['kind metric card']?.[0] ?? '');
  return [verb, kind, text.trim(), end].filter((part) => part !== '').join(' ');
}

/** Adds a part that the person wrote in by what it shows, where that says too little by its name too; its id. */
function addPart(build: Build, { name, text, isSection }: Wanted, locale: string): string | null {
  const results = [text, `${text} ${name}`, name]
    .filter((words) => words.trim() !== '')
    .map((words) => refine(build.artifact, adding(words, isSection, locale)));
  const result = results.find(({ artifact }) => artifact !== undefined) ?? results[0];
  if (!result?.artifact) {
    build.issues.push(briefNotDone(name, result?.refusal ?? result?.question ?? ''));
    return null;
  }
  build.artifact = result.artifact;
  const added = result.patch.findLast((op) => op.op === 'add')?.component.id ?? null;
  const thing = added === null ? undefined : build.thing(added);
  if (thing?.nameKey && name !== '' && thing.name !== name)
    build.apply([setOp(thing, [thing.nameKey], name)], name);
  return added;
}

/** Renames a part and, where the person reworded what it shows, makes that; the id of the part that takes its place. */
function changePart(build: Build, part: Wanted, old: Wanted, locale: string): string | null {
  const thing = old.id === undefined ? undefined : build.thing(old.id);
  if (!thing) return null;
  if (thing.nameKey && old.name !== part.name && part.name !== '')
    build.apply([setOp(thing, [thing.nameKey], part.name)], part.name);
  if (old.text === part.text || part.text === '') return null;
  const [type, content] = typeAndContent(part);
  const [oldType, oldContent] = typeAndContent(old);
  if (part.isSection && type !== oldType && (content === oldContent || content === '')) {
    build.say(retyping(type, locale), part.name, thing.id);
    return null;
  }
  const text = type === oldType ? `${type} ${content}` : part.text;
  return replaced(build, { ...part, text }, thing.id, locale);
}

/** `chart; Amount by month`: the type and what it shows. */
function typeAndContent({ text, isSection }: Wanted): [type: string, content: string] {
  const [type = '', ...content] = isSection ? text.split(';') : ['', text];
  return [type.trim(), content.join(';').trim()];
}

/** `make it a table` in the words of a language. */
function retyping(type: string, locale: string): string {
  const { phrases } = lexicons.find(({ language }) => language === locale) ?? lexicons[0]!;
  return [phrases['do:change']?.[0], phrases['it']?.[0], phrases['at:to']?.[0], type].join(' ');
}

/** Puts a part that is made anew where the one stood that it takes the place of. */
function replaced(build: Build, part: Wanted, id: string, locale: string): string | null {
  const place = build.thing(id)?.place;
  const start = build.artifact;
  const added = addPart(build, part, locale);
  if (added === null || !place) return null;
  const slot = place.slot.length > 0 ? { slot: place.slot } : {};
  const span = place.siblings[place.index]?.span;
  const isDone = build.apply(
    [
      { op: 'move', id: added, into: place.into, ...slot, after: id },
      ...(span === undefined ? [] : [{ op: 'node' as const, id: added, span }]),
      { op: 'remove', id },
    ],
    part.name,
  );
  if (isDone) return added;
  build.artifact = start;
  return null;
}
