import { applyPatch, type Artifact, type Issue, type PatchOp } from '@vitrine/schema';
import { briefNotDone } from '../issues/messages.js';
import { Page } from '../refine/page/Page.js';
import { setOp, type Thing } from '../refine/page/Thing.js';
import { refine } from '../refine/refine.js';
import { readAmount } from '../refine/text/readAmount.js';
import type { Brief, BriefMetric, BriefQuestion, BriefSection } from './Brief.js';

/** A part as the brief has it, metric or section. */
interface Wanted {
  readonly id?: string;
  readonly name: string;
  readonly text: string;
}

const wantedOf = ({ metrics, sections }: Pick<Brief, 'metrics' | 'sections'>): Wanted[] => [
  ...metrics.map(({ id, name, definition }: BriefMetric) => ({
    ...(id !== undefined && { id }),
    name,
    text: definition,
  })),
  ...sections.map(({ id, title, shows }: BriefSection) => ({
    ...(id !== undefined && { id }),
    name: title,
    text: shows,
  })),
];

/** A page while the edits of a brief are made, one by one; one that cannot be made becomes an issue. */
class Build {
  artifact: Artifact;
  readonly issues: Issue[] = [];

  constructor(artifact: Artifact) {
    this.artifact = artifact;
  }

  apply(ops: readonly PatchOp[], what: string): void {
    if (ops.length === 0) return;
    const result = applyPatch(this.artifact, ops);
    if (result.artifact) this.artifact = result.artifact;
    else this.issues.push(briefNotDone(what, result.issues[0]?.message ?? ''));
  }

  say(sentence: string, what: string): boolean {
    const result = refine(this.artifact, sentence);
    if (result.artifact) this.artifact = result.artifact;
    else this.issues.push(briefNotDone(what, result.refusal ?? result.question ?? ''));
    return result.artifact !== undefined;
  }

  thing(id: string): Thing | undefined {
    return new Page(this.artifact).things.find((thing) => thing.id === id);
  }
}

/**
 * Makes of a planned artifact what an edited brief says.
 *
 *   1 title, audience   as the brief has them
 *   2 parts             those taken out go, renamed ones are renamed, new ones are added by their words
 *   3 order             that of the brief, among parts that stand side by side
 *   4 answers           into the fields, values and sources that they are about
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
  applyParts(build, drafted, brief);
  applyOrder(build, brief);
  for (const question of brief.questions) applyAnswer(build, question);
  return { artifact: build.artifact, issues: build.issues };
}

function applyHead(build: Build, drafted: Brief, brief: Brief): void {
  if (brief.title !== '' && brief.title !== drafted.title)
    build.apply([{ op: 'artifact', title: brief.title }], brief.title);
  const audience = brief.audience || brief.questions.find(({ id }) => id === 'audience')?.answer || '';
  const goal = brief.goal === drafted.goal ? (build.artifact.description ?? '') : brief.goal;
  const description = [goal, audience].filter((text) => text !== '').join(' – ');
  if (description !== (build.artifact.description ?? ''))
    build.apply([{ op: 'artifact', description }], description);
}

function applyParts(build: Build, drafted: Brief, brief: Brief): void {
  const wanted = wantedOf(brief);
  const before = wantedOf(drafted);
  const draftedAs = ({ id }: Wanted) => before.find((part) => id !== undefined && part.id === id);
  // A brief of another page, such as a model's where the planner stands in: its parts are told apart by name.
  const isOfAnother = wanted.some(({ id }) => id !== undefined) && !wanted.some(draftedAs);
  if (!isOfAnother)
    for (const { id, name } of before)
      if (id !== undefined && !wanted.some((part) => part.id === id))
        build.apply([{ op: 'remove', id }], name);
  for (const part of wanted) {
    const old = draftedAs(part);
    const thing = old?.id === undefined ? undefined : build.thing(old.id);
    if (old && thing?.nameKey && old.name !== part.name && part.name !== '')
      build.apply([setOp(thing, [thing.nameKey], part.name)], part.name);
    const isThere =
      old !== undefined || (isOfAnother && before.some(({ name }) => isSameName(name, part.name)));
    if (!isThere) addPart(build, part, !brief.metrics.some(({ name }) => name === part.name));
  }
}

const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** A part that the person wrote in is added by what it shows, where that says too little by its name too. */
function addPart(build: Build, { name, text }: Wanted, isSection: boolean): void {
  const orders = [text, `${text} ${name}`, name]
    .filter((words) => words.trim() !== '')
    .map((words) => refine(build.artifact, `add ${isSection ? '' : 'a metric for '}${words.trim()}`));
  const result = orders.find(({ artifact }) => artifact !== undefined) ?? orders[0];
  if (!result?.artifact) {
    build.issues.push(briefNotDone(name, result?.refusal ?? result?.question ?? ''));
    return;
  }
  build.artifact = result.artifact;
  const added = result.patch.flatMap((op) => (op.op === 'add' ? [op.component.id] : []))[0];
  const thing = added === undefined ? undefined : build.thing(added);
  if (thing?.nameKey && name !== '' && thing.name !== name)
    build.apply([setOp(thing, [thing.nameKey], name)], name);
}

/** Brings parts that stand in one list into the brief's order; those it does not name keep their places. */
function applyOrder(build: Build, brief: Brief): void {
  for (const list of [brief.metrics, brief.sections]) {
    const ids = list.flatMap(({ id }) => (id === undefined ? [] : [id]));
    for (const [index, id] of ids.entries()) {
      const before = index === 0 ? undefined : build.thing(ids[index - 1]!);
      const place = build.thing(id)?.place;
      if (!before?.place || !place) continue;
      const isTogether =
        before.place.into === place.into && before.place.slot.join('/') === place.slot.join('/');
      if (!isTogether || before.place.index < place.index) continue;
      const slot = place.slot.length > 0 ? { slot: place.slot } : {};
      build.apply([{ op: 'move', id, into: place.into, ...slot, after: before.id }], id);
    }
  }
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
  if (element) return build.apply([setOp(element, ['default'], valueOf(answer))], text);
  const node = page.nodeThing(id);
  if (node) return build.apply([setOp(node, ['value'], valueOf(answer))], text);
  const dataset = page.datasets.find(({ name }) => name === id);
  if (dataset) build.apply([{ op: 'dataset.set', name: id, path: ['description'], value: answer }], text);
}

/** A number where the answer is one, as `$100k`; else its text. */
function valueOf(answer: string): string | number {
  return readAmount(answer)?.value ?? answer;
}
