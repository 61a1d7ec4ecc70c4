import { applyPatch, type Artifact, type Issue, type Node, type PatchOp } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import { createNames } from '../../assemble/names.js';
import { modelChangeFaulty } from '../../issues/modelMessages.js';
import type { OutlineNode } from '../../plan/Outline.js';
import { Page } from '../../refine/page/Page.js';
import { outlineOf } from '../../stream/outlineOf.js';
import type { Asker, Question } from '../questions/Asker.js';
import { checkPage } from '../mend/checkPage.js';
import { inParallel } from '../inParallel.js';
import { instructions } from '../questions/instructions.js';
import { literalNumbers } from '../mend/literalNumbers.js';
import { mendNames } from '../mend/mendNames.js';
import type { Situation } from '../questions/Situation.js';
import { changedProps } from './changedProps.js';
import { partTypes, type Edit, type Editable } from './editQuestion.js';

type Props = Readonly<Record<string, unknown>>;
type Written = Extract<Edit, { op: 'set' | 'add' }>;

const sign = ({ code, node, message }: Issue): string => JSON.stringify([code, node, message]);

/** Carries out the edits of a model on a page: writes what they leave open, and checks the page that comes of it. */
export class PageEditor {
  readonly #page: Page;
  readonly #drafts = new Map<Edit, Props>();
  readonly #known: ReadonlySet<string>;

  constructor(
    readonly before: Artifact,
    readonly situation: Situation,
    readonly asker: Asker,
    readonly parallel: number,
    readonly now: number,
  ) {
    this.#page = new Page(before);
    const { byNode, others } = checkPage(before, undefined, now);
    this.#known = new Set([...byNode.values(), others].flat().map(sign));
  }

  get editable(): Editable {
    const { nodes } = this.#page;
    const ids = nodes.map(({ id }) => id);
    const writable = nodes.filter(({ node }) => partTypes.includes(node!.type)).map(({ id }) => id);
    const own = this.#page.datasets.filter(({ query, columns }) => query === undefined && columns?.length);
    return { ids, writable, datasets: own.map(({ name }) => name) };
  }

  /** The page afterwards, faults given back to the model once; or the issues that say why there is none. */
  async carryOut(edits: readonly Edit[]): Promise<{ artifact: Artifact } | { issues: readonly Issue[] }> {
    const named = this.#named(edits);
    const written = named.filter(isWritten);
    await this.#write(written.map((edit) => () => this.#writePart(edit, instructionsOf(edit), {})));
    const made = this.#apply(named);
    if (!('faults' in made) || made.faults.size === 0) return made;
    await this.#write(
      written.flatMap((edit) => {
        const issues = made.faults.get(edit.id);
        if (!issues) return [];
        const said = issues.map(({ path, message, hint }) => ({ path, message, hint }));
        const addition = { answer: this.#drafts.get(edit), issues: said };
        return [() => this.#writePart(edit, instructions.repair(), addition)];
      }),
    );
    const mended = this.#apply(named);
    if (!('faults' in mended) || mended.faults.size === 0) return mended;
    return { issues: [modelChangeFaulty([...mended.faults.values()].flat()[0]!.message)] };
  }

  /** New parts with ids that are free. */
  #named(edits: readonly Edit[]): Edit[] {
    const name = createNames([...this.editable.ids, ...this.#page.datasets.map((one) => one.name)]);
    return edits.map((edit) => (edit.op === 'add' ? { ...edit, id: name(edit.id) } : edit));
  }

  async #write(tasks: readonly (() => Promise<void>)[]): Promise<void> {
    const running = inParallel(tasks, this.parallel);
    while (!(await running.next()).done);
  }

  async #writePart(edit: Written, system: string, addition: Props): Promise<void> {
    const node = this.#partOf(edit);
    const schema = catalogue[node.type];
    if (!schema) return;
    const outline = outlineOf(this.before, this.#page, []);
    const content = this.situation.nodeContent(outline, node, edit.shows);
    const props = edit.op === 'set' ? this.#page.nodeThing(edit.id)?.node?.props : undefined;
    const question: Question = {
      name: node.type,
      schema,
      system,
      content: { ...content, ...(props && { answer: props }), ...addition },
    };
    const { value } = await this.asker.ask(question);
    this.#drafts.set(edit, mendNames(value, outline.datasets));
  }

  #partOf(edit: Written): OutlineNode {
    const outline = outlineOf(this.before, this.#page, []);
    const found = edit.op === 'set' ? outline.nodes.find(({ id }) => id === edit.id) : undefined;
    if (found) return found;
    const { id, shows } = edit;
    const { type, title } = edit.op === 'add' ? edit : { type: '', title: '' };
    return {
      id,
      type,
      parent: null,
      intent: catalogue[type]?.['x-plan']?.intents?.[0] ?? '',
      title,
      shows: { text: shows },
    };
  }

  /** The page with all edits, and what is wrong with it by part; or why an edit cannot be made. */
  #apply(
    edits: readonly Edit[],
  ): { artifact: Artifact; faults: ReadonlyMap<string, readonly Issue[]> } | { issues: readonly Issue[] } {
    const result = applyPatch(
      this.before,
      edits.flatMap((edit) => this.#opsOf(edit)),
    );
    if (!result.artifact) return { issues: [modelChangeFaulty(result.issues[0]?.message ?? '')] };
    const { byNode, others } = checkPage(result.artifact, undefined, this.now);
    const isNew = (issue: Issue): boolean => !this.#known.has(sign(issue));
    const faults = new Map<string, readonly Issue[]>();
    for (const [id, issues] of [...byNode, ['', others] as const])
      if (issues.some(isNew)) faults.set(id, issues.filter(isNew));
    return { artifact: result.artifact, faults };
  }

  #opsOf(edit: Edit): PatchOp[] {
    switch (edit.op) {
      case 'set':
        return this.#setOps(edit.id, this.#drafts.get(edit) ?? {});
      case 'add': {
        const { id, type, span, beside, side } = edit;
        const props = this.#drafts.get(edit) ?? {};
        const sample = this.#isInvented(type, props, []);
        const component: Node = { id, type, ...(span && { span }), props, ...(sample && { sample }) };
        return [{ op: 'add', component, ...this.#destination(beside, side) }];
      }
      case 'move':
        return [{ op: 'move', id: edit.id, ...this.#destination(edit.beside, edit.side) }];
      case 'dataset.set':
        return [
          { op: 'dataset.set', name: edit.name, path: ['columns', edit.column.key], value: edit.column },
        ];
      default:
        return [edit];
    }
  }

  #setOps(id: string, written: Props): PatchOp[] {
    const node = this.#page.nodeThing(id)?.node;
    const schema = node && catalogue[node.type];
    if (!node || !schema) return [];
    const props = changedProps(schema, node.props as Props, written);
    const before = literalNumbers(node.type, node.props as Props);
    const isSample = node.sample || this.#isInvented(node.type, props, before);
    return [
      { op: 'set', id, path: [], value: props },
      { op: 'node', id, sample: isSample || null },
    ];
  }

  /** Whether a part shows a number that neither the sentence nor the page gives. */
  #isInvented(type: string, props: Props, before: readonly number[]): boolean {
    const isKnown = (number: number): boolean =>
      before.includes(number) || this.situation.numbers.has(number);
    return literalNumbers(type, props).some((number) => !isKnown(number));
  }

  #destination(beside: string | undefined, side: 'before' | 'after' = 'after') {
    const place = beside === undefined ? undefined : this.#page.nodeThing(beside)?.place;
    if (!place) return { into: null };
    const slot = place.slot.length > 0 && { slot: place.slot };
    return { into: place.into, ...slot, [side]: beside };
  }
}

const isWritten = (edit: Edit): edit is Written => edit.op === 'set' || edit.op === 'add';

const instructionsOf = ({ op }: Written): string =>
  op === 'set' ? instructions.change() : instructions.node();
