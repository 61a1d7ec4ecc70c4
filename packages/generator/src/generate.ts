import { createSession, type DataTable } from '@vitrine/runtime';
import { createArtifactId, openArtifact, type Artifact, type Issue } from '@vitrine/schema';
import { maxPromptBytes, modelMissing, promptEmpty, promptTooLong } from './issues/messages.js';
import type { Brief } from './draft/Brief.js';
import { buildBrief } from './draft/buildBrief.js';
import { createDrafting } from './draft/createDrafting.js';
import { writeBrief } from './draft/writeBrief.js';
import { readGenerateOptions } from './readGenerateOptions.js';
import { refine } from './refine/refine.js';
import { planData } from './plan/planData.js';
import { assembleOutline } from './assemble/assembleOutline.js';
import { planPrompt } from './plan/planPrompt.js';
import { applyTemplate } from './templates/applyTemplate.js';
import { chooseTemplate, type ChosenTemplate } from './templates/chooseTemplate.js';
import type { Template, TemplateParameter, TemplateValues } from './templates/Template.js';
import { composeWithModel } from './model/composeWithModel.js';
import { refineWithModel } from './model/refineWithModel.js';
import { carryOutOrders } from './suggest/carryOutOrders.js';
import { cutOrders } from './suggest/cutOrders.js';
import { planEvents } from './stream/planEvents.js';
import { defaultLimits } from './provider/Budget.js';
import type {
  GenerateEvent,
  GenerateOptions,
  GenerateResult,
  Generator,
  GeneratorOptions,
  Receipt,
} from './types.js';
import type { Meaning } from './understand/Meaning.js';
import { readMeaning } from './understand/readMeaning.js';
import { detectLanguage } from './understand/words/language.js';
import { mendSlips, type Slip } from './understand/words/slips.js';
import { withContext } from './understand/withContext.js';
import { version } from './version.js';

interface Draft {
  readonly artifact: Artifact;
  readonly receipts: readonly Receipt[];
  readonly issues: readonly Issue[];
  readonly data?: readonly DataTable[];
}

/**
 * Makes a generator. Without a provider it is the offline planner: no model, no network.
 *
 * @throws TypeError when the provider has no `ask()`.
 */
export function createGenerator({ provider, limits }: GeneratorOptions = {}): Generator {
  if (provider && typeof provider.ask !== 'function')
    throw new TypeError(
      'Vitrine: "provider" has no ask(). Make one with openai() of @vitrine/generator/openai.',
    );
  const allLimits = { ...defaultLimits, ...limits };
  async function* make(from: string | Brief, options: GenerateOptions): AsyncGenerator<GenerateEvent, void> {
    const now = options.now ?? Date.now();
    const planned = await plan(from, { ...options, now });
    if (!provider) return yield* planEvents(planned);
    const prompt = typeof from === 'string' ? from : writeBrief(from);
    yield* composeWithModel({ prompt, options, provider, limits: allLimits, planned, now });
  }
  async function* stream(
    from: string | Brief,
    given: GenerateOptions = {},
  ): AsyncGenerator<GenerateEvent, void> {
    const { options, issues } = readGenerateOptions(given);
    for (const issue of issues) yield { kind: 'issue', issue };
    for await (const event of make(from, options))
      yield event.kind === 'done' ? { ...event, result: withIssues(event.result, issues) } : event;
  }
  const generateNow = async (from: string | Brief, options?: GenerateOptions): Promise<GenerateResult> => {
    for await (const event of stream(from, options)) if (event.kind === 'done') return event.result;
    throw new Error('A stream of events ended without a result.');
  };
  return {
    generate: generateNow,
    build: generateNow,
    stream,
    ...createDrafting(generateNow, !provider),
    refine: async (artifact, sentence, options = {}) => {
      const offline = refine(artifact, sentence, options);
      if (!provider || offline.refusal === undefined) return offline;
      return refineWithModel({ artifact, sentence, options, provider, limits: allLimits, offline });
    },
  };
}

const withIssues = (result: GenerateResult, issues: readonly Issue[]): GenerateResult =>
  issues.length === 0 ? result : { ...result, issues: [...issues, ...result.issues] };

/** The planner's page of a prompt, or of a brief. */
async function plan(from: string | Brief, options: GenerateOptions): Promise<GenerateResult> {
  if (typeof from === 'string') return generate(from, options);
  return buildBrief(await generate(from.prompt || from.goal || from.title, options), from);
}

/**
 *   1 check     the prompt's size
 *   2 plan      data: an overview; a known kind: its template; else an empty tracker
 *   3 assemble  identity, settings, provenance
 *   4 open      the result as any reader would, formulas included
 *   5 orders    that stand behind the prompt
 */
async function generate(prompt: string, options: GenerateOptions): Promise<GenerateResult> {
  const { data = [], now = Date.now() } = options;
  const refusal = checkPrompt(prompt, data.length > 0);
  if (refusal) return { artifact: null, receipts: [], issues: [refusal] };
  const { prompt: words, orders } = cutOrders(prompt);
  const draft = data.length > 0 ? planTables(words, options, now) : await planWords(words, options, now);
  if (draft.artifact.components.length === 0)
    return { artifact: null, receipts: draft.receipts, issues: draft.issues };
  return carryOutOrders(open(assemble(draft, prompt, options, now), draft, options), orders, now);
}

function checkPrompt(prompt: string, hasData: boolean): Issue | null {
  if (prompt.trim() === '' && !hasData) return promptEmpty();
  const bytes = new TextEncoder().encode(prompt).length;
  return bytes > maxPromptBytes ? promptTooLong(bytes) : null;
}

function planTables(prompt: string, { data = [], locale }: GenerateOptions, now: number): Draft {
  const { outline, ...rest } = planData(prompt, data, now, locale);
  return { artifact: assembleOutline(outline), receipts: outline.receipts, ...rest };
}

async function planWords(prompt: string, options: GenerateOptions, now: number): Promise<Draft> {
  const { text, slips } = mendSlips(prompt, detectLanguage(prompt, options.locale));
  const said = readMeaning(text, now, options.locale);
  const { meaning, receipts } = withContext(said, options.context, now);
  const fromContext = [...slips.map(mendedSlip), ...receipts];
  const chosen = await chooseTemplate(meaning);
  if (chosen) return planTemplate(chosen, meaning, now, fromContext);
  const outline = planPrompt(meaning, now);
  const isKnown =
    meaning.ranking ??
    meaning.trade ??
    meaning.thing ??
    meaning.tool ??
    meaning.entity ??
    meaning.topic.metrics[0];
  return {
    artifact: assembleOutline(outline),
    receipts: [...outline.receipts, ...fromContext],
    issues: isKnown ? [] : [modelMissing()],
  };
}

const mendedSlip = ({ written, meant }: Slip): Receipt => ({
  kind: 'inferred',
  text: `"${meant}" was meant`,
  from: `"${written}"`,
});

function planTemplate(
  { template, words }: ChosenTemplate<Template>,
  meaning: Meaning,
  now: number,
  fromContext: readonly Receipt[],
): Draft {
  const { artifact: filled, receipts } = applyTemplate(template, valuesOf(meaning), now);
  const currency = meaning.amounts.find((amount) => amount.currency)?.currency;
  const artifact = {
    ...filled,
    title: meaning.title,
    ...(currency && { settings: { ...filled.settings, currency } }),
  };
  const known: Receipt = { kind: 'known', text: template.title, from: `"${words.join('", "')}"` };
  return { artifact, receipts: [known, ...receipts, ...fromContext], issues: [] };
}

function valuesOf({ target, current, deadline }: Meaning): TemplateValues {
  const values = new Map<TemplateParameter['name'], { value: string | number; words: string }>();
  if (target) values.set('target', { value: target.value, words: target.words });
  if (current) values.set('current', { value: current.value, words: current.words });
  if (deadline) values.set('deadline', { value: deadline.date, words: deadline.words });
  return values;
}

function assemble(draft: Draft, prompt: string, options: GenerateOptions, now: number): Artifact {
  return {
    $schema: 'https://vitrine.dev/schemas/v1/artifact.schema.json',
    ...draft.artifact,
    id: options.id ?? createArtifactId(draft.artifact.title),
    settings: {
      ...draft.artifact.settings,
      ...(options.locale && { locale: options.locale }),
      ...(options.currency && { currency: options.currency }),
      ...(options.timeZone && { timeZone: options.timeZone }),
    },
    provenance: {
      ...(prompt.trim() !== '' && { prompt: prompt.trim() }),
      createdAt: new Date(now).toISOString(),
      by: `planner@${version}`,
      receipts: [...draft.receipts],
    },
  };
}

function open(made: Artifact, draft: Draft, options: GenerateOptions): GenerateResult {
  const { artifact, issues } = openArtifact(made);
  if (!artifact)
    throw new Error(
      `The planner made a document that does not open: ${issues.map(({ message }) => message).join(' ')}`,
    );
  const session = createSession(artifact, { data: draft.data, now: () => options.now ?? Date.now() });
  const faults = session.issues().filter(({ severity }) => severity !== 'info');
  session.dispose();
  return {
    artifact,
    receipts: draft.receipts,
    issues: [...draft.issues, ...faults],
    ...(draft.data?.length && { data: draft.data }),
  };
}
