import { createArtifactId, type Artifact, type Issue, type PatchOp } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import { modelFailed, partLeftOut, partReplaced, samplesLeftOut } from '../issues/modelMessages.js';
import type { OutlineNode } from '../plan/Outline.js';
import { ModelError } from '../provider/ModelError.js';
import type { GenerateEvent, GenerateResult } from '../types.js';
import type { Asker } from './questions/Asker.js';
import { checkPage } from './mend/checkPage.js';
import type { ModelJob } from './composeWithModel.js';
import { inParallel } from './inParallel.js';
import { instructions } from './questions/instructions.js';
import { literalNumbers } from './mend/literalNumbers.js';
import { mendNames } from './mend/mendNames.js';
import { Page } from './Page.js';
import type { ModelOutline } from './questions/readOutline.js';
import { receiptsOf } from './receipts.js';
import { readRows, rowsQuestion } from './questions/rowsQuestion.js';
import type { Situation } from './questions/Situation.js';

type Props = Readonly<Record<string, unknown>>;

/** A part as the model last wrote it. */
interface Draft {
  readonly props: Props;
  /** What keeps it from being put into the document at all. */
  readonly issues: readonly Issue[];
}

/** Has the parts of an outline written, and mended until a reader would find nothing. */
export class PageWriter {
  /** The last failure of the model, if there was one. */
  failure: ModelError | undefined;
  readonly #issues: Issue[] = [];
  readonly #drafts = new Map<string, Draft>();
  /** Parts the model failed at; it is not asked for them again. */
  readonly #given = new Set<string>();
  readonly #told = new Set<string>();
  readonly #reported = new Set<Issue>();
  readonly #page: Page;

  constructor(
    readonly job: ModelJob,
    readonly situation: Situation,
    readonly asker: Asker,
    readonly plan: ModelOutline,
  ) {
    const planned = job.planned.artifact!;
    const title = plan.outline.title.trim() || planned.title;
    const { $schema, settings, provenance } = planned;
    const id = job.options.id ?? createArtifactId(title);
    this.#page = new Page({ ...plan.outline, title }, { $schema, id, settings, provenance });
  }

  /** Sample rows and parts, as they come. */
  async *write(): AsyncGenerator<GenerateEvent, void> {
    const { outline, artifact } = this.#page;
    const { data } = this.job.planned;
    yield { kind: 'outline', outline, artifact, ...(data?.length && { data }) };
    const tasks = [
      ...(this.situation.datasets ? [] : [() => this.#writeRows()]),
      ...this.#page.parts.map((node) => () => this.#writePart(node)),
    ];
    for await (const event of inParallel(tasks, this.job.limits.parallel)) {
      yield* this.#news();
      if (event) yield event;
    }
  }

  /** Gives faulty parts back to the model, then to the planner, then leaves them out. */
  async *repair(): AsyncGenerator<GenerateEvent, void> {
    this.#dropFaultyColumns();
    for (let round = 1; round <= this.job.limits.repairRounds; round += 1) {
      const faulty = [...this.#faults()].filter(([id]) => !this.#given.has(id));
      if (faulty.length === 0) break;
      const tasks = faulty.map(
        ([id, issues]) =>
          () =>
            this.#mendPart(this.#node(id), issues),
      );
      const ops: PatchOp[] = [];
      for await (const made of inParallel(tasks, this.job.limits.parallel)) {
        yield* this.#news();
        ops.push(...made);
      }
      if (ops.length > 0) yield { kind: 'repair', round, ops };
    }
    const ops = this.#settle();
    yield* this.#news();
    if (ops.length > 0) yield { kind: 'repair', round: this.job.limits.repairRounds + 1, ops };
  }

  /** The result; undefined when nothing of the model's is left. */
  finish(): GenerateResult | undefined {
    const shown = this.#page.shown();
    const present = this.#page.parts.filter(({ id }) => shown.has(id));
    if (present.length === 0) return undefined;
    const { planned, provider } = this.job;
    const written = new Map(present.map(({ id }) => [id, this.#drafts.get(id)!.props]));
    const receipts = receiptsOf(present, written, this.#page.artifact.datasets ?? [], this.situation.numbers);
    const artifact: Artifact = {
      ...this.#page.artifact,
      provenance: { ...this.#page.artifact.provenance, by: provider.name.slice(0, 200), receipts },
    };
    const { others } = checkPage(artifact, planned.data, this.job.now);
    return {
      artifact,
      receipts,
      issues: [...this.#issues, ...others],
      ...(planned.data?.length && { data: planned.data }),
    };
  }

  #node(id: string): OutlineNode {
    return this.#page.outline.nodes.find((node) => node.id === id)!;
  }

  async #writeRows(): Promise<GenerateEvent | undefined> {
    const samples = this.#page.outline.datasets.filter(({ origin }) => origin === 'sample');
    if (samples.length === 0) return undefined;
    const reply = await this.#ask(rowsQuestion(this.situation.rowsContent(this.#page.outline), samples));
    const filled = reply ? readRows(reply.value, samples) : [];
    if (filled.every(({ rows }) => !rows?.length)) {
      this.#issues.push(samplesLeftOut());
      return undefined;
    }
    const ops = filled.map(({ name, rows = [] }): PatchOp => ({
      op: 'dataset.set',
      name,
      path: ['rows'],
      value: rows,
    }));
    return this.#page.apply(ops).length === 0 ? { kind: 'rows', ops } : undefined;
  }

  async #writePart(node: OutlineNode): Promise<GenerateEvent | undefined> {
    const ops = await this.#draft(node, instructions.node(), {});
    const added = ops.find((op) => op.op === 'add');
    return added && { kind: 'node', node: added.component, ops };
  }

  async #mendPart(node: OutlineNode, issues: readonly Issue[]): Promise<readonly PatchOp[]> {
    const answer = this.#drafts.get(node.id)?.props ?? {};
    const said = issues.map(({ path, message, hint }) => ({ path, message, hint }));
    return this.#draft(node, instructions.repair(), { answer, issues: said });
  }

  /** Asks for a part and puts it into the page if it can stand there. */
  async #draft(node: OutlineNode, system: string, addition: Props): Promise<readonly PatchOp[]> {
    const schema = catalogue[node.type]!;
    const content = this.situation.nodeContent(this.#page.outline, node, this.plan.wishes.get(node.id) ?? '');
    const reply = await this.#ask({ name: node.type, schema, system, content: { ...content, ...addition } });
    if (!reply) {
      this.#given.add(node.id);
      return [];
    }
    const props = mendNames(reply.value, this.#page.outline.datasets);
    return this.#put(node, props);
  }

  async #ask(question: Parameters<Asker['ask']>[0]): Promise<Awaited<ReturnType<Asker['ask']>> | undefined> {
    try {
      return await this.asker.ask(question);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.failure = error;
      const issue = modelFailed[error.failure](error);
      if (!this.#told.has(issue.code)) this.#issues.push(issue);
      this.#told.add(issue.code);
      return undefined;
    } finally {
      this.#issues.push(...this.asker.issues.splice(0));
    }
  }

  #put(node: OutlineNode, props: Props): readonly PatchOp[] {
    const numbers = literalNumbers(node.type, props);
    const isSample = numbers.some((number) => !this.situation.numbers.has(number));
    const { ops, issues } = this.#page.put(node, props, isSample);
    this.#drafts.set(node.id, { props, issues });
    return ops;
  }

  /** By id what is wrong with the parts, those included that are not in the page. */
  #faults(): Map<string, readonly Issue[]> {
    const { byNode } = checkPage(this.#page.artifact, this.job.planned.data, this.job.now);
    const shown = this.#page.shown();
    const faults = new Map<string, readonly Issue[]>();
    for (const { id } of this.#page.parts) {
      const issues = shown.has(id) ? byNode.get(id) : (this.#drafts.get(id)?.issues ?? []);
      if (issues) faults.set(id, issues);
    }
    return faults;
  }

  /** A column of a sample dataset whose formula does not hold is no column. */
  #dropFaultyColumns(): void {
    const { others } = checkPage(this.#page.artifact, this.job.planned.data, this.job.now);
    for (const { path } of others) {
      const [, index, key] = /^\/datasets\/(\d+)\/columns\/(\d+)/.exec(path) ?? [];
      const dataset = this.#page.artifact.datasets?.[Number(index)];
      const column = dataset?.columns?.[Number(key)];
      if (dataset?.origin === 'sample' && column?.formula !== undefined)
        this.#page.apply([{ op: 'dataset.unset', name: dataset.name, path: ['columns', column.key] }]);
    }
  }

  /** Replaces or removes what is still faulty, until a reader would find nothing. */
  #settle(): PatchOp[] {
    const ops: PatchOp[] = [];
    const replaced = new Set<string>();
    const lost = new Set<string>();
    for (let faults = this.#open(lost); faults.length > 0; faults = this.#open(lost)) {
      for (const id of faults) {
        const node = this.#node(id);
        const substitute = replaced.has(id) ? undefined : this.#substitute(node, replaced);
        const made = substitute ? this.#put(node, substitute) : [];
        replaced.add(id);
        if (made.length > 0) ops.push(...made);
        else {
          lost.add(id);
          ops.push(...this.#page.remove(id));
        }
      }
    }
    for (const id of replaced) {
      const { title } = this.#node(id);
      this.#issues.push(lost.has(id) ? partLeftOut(title) : partReplaced(id, title));
    }
    return [...ops, ...this.#page.removeEmpty()];
  }

  #open(lost: ReadonlySet<string>): string[] {
    return [...this.#faults().keys()].filter((id) => !lost.has(id));
  }

  /** What the planner shows of the same data in a part of the same type. */
  #substitute({ type }: OutlineNode, taken: ReadonlySet<string>): Props | undefined {
    if (!this.situation.datasets) return undefined;
    const candidates = (this.job.planned.artifact?.components ?? []).filter((node) => node.type === type);
    return candidates[taken.size % Math.max(1, candidates.length)]?.props as Props | undefined;
  }

  *#news(): Generator<GenerateEvent, void> {
    for (const issue of this.#issues) {
      if (this.#reported.has(issue)) continue;
      this.#reported.add(issue);
      yield { kind: 'issue', issue };
    }
  }
}
