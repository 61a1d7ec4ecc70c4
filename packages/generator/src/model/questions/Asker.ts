import { type CatalogueSchema, type Issue, type JsonSchema } from '@vitrine/schema';
import { findFaults, type Fault } from '@vitrine/schema/internal';
import { readObjectText } from '@vitrine/schema/repair';
import { modelSteppedDown } from '../../issues/modelMessages.js';
import { compileProfile } from '../../profiles/compileProfile.js';
import type { ProfileSchema } from '../../profiles/Profile.js';
import { stripNulls } from '../../profiles/stripNulls.js';
import { askModel } from '../../provider/askModel.js';
import type { Budget } from '../../provider/Budget.js';
import { ModelError } from '../../provider/ModelError.js';
import type { AnswerFormat, ModelProvider } from '../../provider/ModelProvider.js';
import { withoutForeignUrls } from '../mend/withoutForeignUrls.js';
import { withoutFaults } from '../mend/withoutFaults.js';

/** One thing to ask for. */
export interface Question {
  /** Letters, digits, `_` and `-`, 64 at most. */
  readonly name: string;
  readonly schema: CatalogueSchema;
  readonly system: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What came of a question. */
export interface Reply {
  /** The answer without what its schema does not allow, as far as that could be left out. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What is wrong with it all the same. */
  readonly faults: readonly Fault[];
}

const reminder = '\n\nYour last answer was no JSON object. Answer with the JSON object only.';

/** Asks one model for JSON by schema, in the best form that its server takes. */
export class Asker {
  /** What a person should know of how it was asked. */
  readonly issues: Issue[] = [];
  /** The first form that the server has not refused. */
  #level = 0;
  #proven = -1;

  constructor(
    readonly provider: ModelProvider,
    readonly budget: Budget,
    /** All that the person and the host said: addresses in it may be repeated. */
    readonly given: string,
  ) {}

  /** @throws ModelError when there is no answer to work with. */
  async ask(question: Question): Promise<Reply> {
    const free = compileProfile(question.schema, 'prompt-only');
    const text = await this.#askInForms(question, free, '');
    const found = readObjectText(text);
    if (found.value && found.whole) return this.#read(found.value, free);
    const again = readObjectText(await this.#askInForms(question, free, reminder));
    if (!again.value || !again.whole) throw new ModelError('notJson');
    return this.#read(again.value, free);
  }

  #read(found: Readonly<Record<string, unknown>>, free: ProfileSchema): Reply {
    const value = withoutForeignUrls(stripNulls(found, free), this.given);
    const options = { shared: (free.$defs ?? {}) as Readonly<Record<string, JsonSchema>> };
    const kept = withoutFaults(value, findFaults(free as JsonSchema, value, options));
    return {
      value: kept as Readonly<Record<string, unknown>>,
      faults: findFaults(free as JsonSchema, kept, options),
    };
  }

  /** From the strictest form to the plainest: what a server refuses is asked again. */
  async #askInForms(question: Question, free: ProfileSchema, addition: string): Promise<string> {
    const forms = this.provider.formats ?? ['text'];
    for (let level = this.#level; ; level += 1) {
      const kind = forms[level] ?? 'text';
      try {
        const request = requestOf(question, kind, free, addition);
        const { text } = await askModel(this.provider, request, this.budget);
        this.#proven = Math.max(this.#proven, level);
        return text;
      } catch (error) {
        const isRefused = error instanceof ModelError && error.failure === 'rejected';
        if (!isRefused || level + 1 >= forms.length) throw error;
        this.#refused(level, kind);
      }
    }
  }

  /** A form that was taken before is refused for this question only. */
  #refused(level: number, kind: AnswerFormat['kind']): void {
    if (level <= this.#proven || level < this.#level) return;
    this.#level = level + 1;
    this.issues.push(modelSteppedDown(kind));
  }
}

function requestOf(question: Question, kind: AnswerFormat['kind'], free: ProfileSchema, addition: string) {
  const { name, schema, system, content } = question;
  const user = JSON.stringify(content) + addition;
  if (kind === 'openai-strict')
    return { system, user, format: { kind, name, schema: compileProfile(schema, kind) } };
  const words = `${system}\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema:\n${JSON.stringify(free)}`;
  if (kind === 'local')
    return { system: words, user, format: { kind, name, schema: compileProfile(schema, kind) } };
  return { system: words, user, format: { kind } };
}
