import type { Artifact, Issue, PatchOp } from '@vitrine/schema';
import { Page } from '../refine/page/Page.js';
import { setOp } from '../refine/page/Thing.js';
import { readAmount } from '../refine/text/words/readAmount.js';
import { applyParts, type BuiltPart } from './applyParts.js';
import type { Brief, BriefQuestion, BriefSource } from './Brief.js';
import { Build } from './Build.js';

/**
 * Makes of a planned artifact what an edited brief says.
 *
 *   1 title, audience   as the brief has them
 *   2 parts             those taken out go, renamed ones are renamed, new ones are added by their words
 *   3 order             that of the brief, among parts that stand side by side
 *   4 sources           their names, and where the rows come from
 *   5 answers           into the fields, values and sources that they are about
 *
 * @param planned The artifact that the brief's prompt gives.
 * @param drafted The brief of `planned`, before the person edited it.
 */
export function applyBrief(
  planned: Artifact,
  drafted: Brief,
  brief: Brief,
): { artifact: Artifact; issues: readonly Issue[] } {
  const build = new Build(planned);
  applyHead(build, drafted, brief);
  applyOrder(build, applyParts(build, drafted, brief));
  for (const source of brief.sources) applySource(build, source, drafted);
  for (const question of brief.questions) applyAnswer(build, answered(question, drafted));
  return { artifact: build.artifact, issues: build.issues };
}

function applyHead(build: Build, drafted: Brief, brief: Brief): void {
  if (brief.title !== '' && brief.title !== drafted.title)
    build.apply([{ op: 'artifact', title: brief.title }], brief.title);
  const audience =
    brief.audience ||
    brief.questions
      .filter(({ id }) => id === 'audience')
      .map((question) => answered(question, drafted).answer)[0] ||
    '';
  const goal = brief.goal === drafted.goal ? (build.artifact.description ?? '') : brief.goal;
  const description = [goal, audience].filter((text) => text !== '').join(' – ');
  if (description !== (build.artifact.description ?? ''))
    build.apply([{ op: 'artifact', description }], description);
}

/** Brings parts that stand in one list into the brief's order; those it does not name keep their places. */
function applyOrder(build: Build, parts: readonly BuiltPart[]): void {
  for (const isSection of [false, true]) {
    const list = parts.filter((part) => part.isSection === isSection);
    for (const [index, { id, isNew }] of list.entries()) {
      const before = list.slice(0, index).findLast((part) => build.thing(part.id));
      const next = list.slice(index + 1).find((part) => !part.isNew && build.thing(part.id));
      if (before) putBeside(build, id, before.id, 'after', isNew);
      else if (next && isNew) putBeside(build, id, next.id, 'before', true);
    }
  }
}

/** @param isNew A part that the person wrote in has no place of its own yet. */
function putBeside(build: Build, id: string, other: string, side: 'before' | 'after', isNew: boolean): void {
  const [place, beside] = [build.thing(id)?.place, build.thing(other)?.place];
  if (!place || !beside) return;
  const isTogether = beside.into === place.into && beside.slot.join('/') === place.slot.join('/');
  if (!isNew && (!isTogether || beside.index < place.index)) return;
  const slot = beside.slot.length > 0 ? { slot: beside.slot } : {};
  build.apply([{ op: 'move', id, into: beside.into, ...slot, [side]: other }], id);
}

/** A source by another name, or with a word on where its rows come from. */
function applySource(build: Build, { id, title, state }: BriefSource, drafted: Brief): void {
  const old = drafted.sources.find((source) => id !== undefined && source.id === id);
  if (!old || id === undefined) return;
  const set = (path: string, value: string): PatchOp => ({
    op: 'dataset.set',
    name: id,
    path: [path],
    value,
  });
  build.apply(
    [
      ...(title !== '' && title !== old.title ? [set('title', title)] : []),
      ...(state !== '' && state !== old.state ? [set('description', state)] : []),
    ],
    title,
  );
}

/** A question with the answer that was written right behind it. */
function answered(question: BriefQuestion, drafted: Brief): BriefQuestion {
  const asked = drafted.questions.find(({ id }) => id !== undefined && id === question.id)?.text;
  if (question.answer !== '' || asked === undefined || !question.text.startsWith(asked)) return question;
  return { ...question, text: asked, answer: question.text.slice(asked.length).trim() };
}

function applyAnswer(build: Build, { id, text, answer }: BriefQuestion): void {
  if (answer === '' || id === undefined || id === 'audience') return;
  const page = new Page(build.artifact);
  const [owner, field] = id.split('.');
  const element =
    field === undefined
      ? undefined
      : page.things.find(
          (thing) => thing.kind === 'element' && thing.owner?.id === owner && thing.path.at(-1) === field,
        );
  const value = valueOf(answer);
  if (element) build.apply([setOp(element, ['default'], value)], text);
  const node = page.nodeThing(id);
  if (node) build.apply([setOp(node, ['value'], value)], text);
  const dataset = page.datasets.find(({ name }) => name === id);
  if (dataset) build.apply([{ op: 'dataset.set', name: id, path: ['description'], value: answer }], text);
}

/** A number where the answer is one, as `$100k`; else its text. */
function valueOf(answer: string): string | number {
  return readAmount(answer)?.value ?? answer;
}
