import { fold } from '../../words/fold.js';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const who = wordsOf('who|whose|whom|wer|wem|wessen|quién|quiénes|qui|quem|谁|誰');
const what = wordsOf(
  'what|where|was|wofür|wohin|worauf|wo|qué|dónde|quoi|où|que|onde|什么|哪里|哪些|何|どこ',
);

const why = wordsOf('why|warum|weshalb|wieso|porqué|pourquoi|por quê|porquê|为什么|原因|なぜ|どうして');

/** Whether a word asks for a reason. */
export const asksWhy = (folded: string): boolean => why.has(folded);

/** Whether a word asks for a person. */
export const asksWho = (folded: string): boolean => who.has(folded);

/** Whether a word asks for a thing or a place: `what do we spend most on`. */
export const asksWhat = (folded: string): boolean => what.has(folded);

/** What columns of people may be called of whose rows there are several each. */
export const people: readonly string[] = [
  'employee',
  'agent',
  'customer',
  'client',
  'member',
  'student',
  'patient',
  'donor',
  'driver',
  'doctor',
  'teacher',
  'vendor',
  'handled by',
];

const showing =
  "(?:can you |could you |please )?(?:show me|show us|show|give me|give us|tell me|list me|plot|draw)|what is|what are|what's|zeige? mir|zeige? uns|zeige?|gib mir|was ist|was sind|muéstrame|muéstranos|muestra|enséñame|dame|cuál es|cuáles son|montre-moi|montrez-moi|montre|donne-moi|affiche|quelle? est|quel(?:le)?s sont|mostre-me|me mostre|mostre|mostra|me dê|qual é|quais são";
const articles = 'the|der|die|das|den|el|la|los|las|le|les|os|as';
const opening = new RegExp(
  `^[¿¡]?\\s*(?:(?:${showing})\\s+(?:(?:${articles})\\s+)?|(?:给我看看?|请?显示|请?展示|给我))`,
  'iu',
);

/** A question without the words that only ask to see something, and without its marks. */
export const withoutAsking = (question: string): string =>
  question
    .trim()
    .replace(opening, '')
    .replace(/^[¿¡]\s*|[\s?？!.。]+$/gu, '');

/** Words in headings of what rows are called by. */
export const nameWord =
  /name|title|titel|titre|designation|bezeichnung|nombre|nome|nom\b|product|produkt|名/u;
