import { attributes, type AttributeId } from '../../samples/attributes.js';
import type { EntityId } from '../../samples/entities.js';
import type { MetricId } from '../../samples/metrics.js';
import { fold, isDense } from '../words/fold.js';
import { asksWho, isDayName } from './columnKind.js';
import { readNotes, type ColumnNotes } from './columnNotes.js';
import { isGroup } from './attributeKind.js';
import { headMention } from './headMention.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { labelIn } from '../lexicon/senses.js';
import type { ColumnWish } from '../Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';

const articlesOf = (language: Language) =>
  [lexicons[language].grammar.article, lexicons[language].grammar.and, pieceWords[language].their]
    .join('|')
    .split('|')
    .filter(Boolean)
    .map(fold);

/** A phrase without articles and conjunctions before it. */
export function stripLead(phrase: string, language: Language): string {
  let rest = phrase.trim().replace(/^[,:;、，：\s]+|[.,:;?!、，。：？！\s]+$/gu, '');
  for (let changed = true; changed;) {
    changed = false;
    for (const word of articlesOf(language)) {
      const dense = /\p{Script=Han}|\p{Script=Hiragana}/u.test(word);
      // A capital letter inside a list begins a name: `A fazer`.
      if (!dense && /^\p{Lu}/u.test(rest)) continue;
      // `e-mail` begins with no word of its own.
      const stands = dense
        ? rest.startsWith(word) && rest.length > word.length
        : fold(rest).startsWith(`${word} `) && rest.charAt(word.length) !== '-';
      if (stands) {
        rest = rest.slice(word.length).trim();
        changed = true;
      }
    }
    const elided = /^[ld]['’](?=\p{L})/iu.exec(rest);
    if (elided && language === ('fr' as Language)) {
      rest = rest.slice(2);
      changed = true;
    }
  }
  return rest;
}

/** With a capital letter, as a label. */
export function asLabel(phrase: string): string {
  // `pH` and `iPad` are written so at the beginning too.
  if (/^\p{Ll}\p{Lu}(?!\p{Lu})/u.test(phrase)) return phrase;
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** 担当者を記録し: behind を stands what is done with it. */
const withoutVerb = (name: string, language: Language) =>
  language === 'ja' ? name.replace(/を.*$/u, '') : name;

/** What a phrase such as `renewal date` or `salary expectation` means as a column. */
export function readColumn(phrase: string, language: Language, given: readonly string[] = []): ColumnWish {
  const notes = readNotes(phrase, given, language);
  const wish = meant(notes, language);
  return notes.isRequired ? { ...wish, isRequired: true } : wish;
}

function meant({ name, options, isSwitch, usual, scale }: ColumnNotes, language: Language): ColumnWish {
  const label = asLabel(stripLead(withoutVerb(name, language), language));
  if (isSwitch) return { label, attribute: 'done', options };
  const asked = withoutWhether(label, language);
  if (asked !== label) return { label: asLabel(asked), attribute: 'done', options };
  if (asksWho(label, language)) return { label, options };
  const { mentions: all } = findMentions(label, language);
  const isNumber = all.some((mention) => mention.start === 0 && isGrammar(mention, 'count'));
  if (isNumber && options.length === 0) return { label, attribute: 'quantity', options };
  const head = headMention(label, language);
  const whole = head?.start === 0 && head.end === label.length ? head : undefined;
  const record = head && senseOf(head, 'entity');
  const means = head && !isWrittenAsRecords(head, language) ? senseOf(head, 'attribute')?.id : undefined;
  // `Date paid` is a day, `paid` alone is ticked off.
  const isDay = means && attributes[means as AttributeId].type === 'boolean' && isDayName(label, language);
  const attribute = isDay ? 'date' : means;
  const entity = record?.isWeak ? undefined : record?.id;
  const metric = head && senseOf(head, 'metric')?.id;
  const known = (['attribute', 'entity', 'metric'] as const).find((kind) => whole && senseOf(whole, kind));
  return {
    // A typing error is not taken over.
    label:
      whole?.isTypo && known
        ? labelIn(language, `${known === 'entity' ? 'entitie' : known}s`, senseOf(whole, known)!.id)
        : label,
    ...(attribute && { attribute: attribute as AttributeId }),
    ...(entity && { entity: entity as EntityId }),
    ...(metric && { metric: metric as MetricId }),
    ...(usual && { usual }),
    ...(scale && { scale }),
    ...(isDay && { isDoneDay: true }),
    options,
  };
}

/** `Whether they showed up` is answered by yes or no. */
function withoutWhether(label: string, language: Language): string {
  const { whether, somebody } = asking[language];
  const space = isDense(label) ? '' : String.raw`\s+(?:(?:${somebody || '(?!)'})\s+)?`;
  return whether === '' ? label : label.replace(new RegExp(`^(?:${whether})${space}`, 'iu'), '');
}

/** `Payments` are records, where a payment is how something is paid. */
function isWrittenAsRecords(head: Mention, language: Language): boolean {
  const [record, attribute] = [senseOf(head, 'entity'), senseOf(head, 'attribute')];
  if (!record || record.isWeak || !attribute || !isGroup(attribute.id)) return false;
  const [one, many] = [false, true].map((isMany) => fold(labelIn(language, 'entities', record.id, isMany)));
  return one !== many && fold(head.text) === many;
}
