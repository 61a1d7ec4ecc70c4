import { people } from '../samples/people.js';
import { entities, type EntityId } from '../samples/entities.js';
import type { AttributeId } from '../samples/attributes.js';
import { lexicons } from '../understand/lexicon/index.js';
import type { ToolId } from '../understand/lexicon/Lexicon.js';
import type { Meaning, NamedEntity } from '../understand/Meaning.js';
import { isPlanOfProject, isRoadmap } from '../understand/subject/isRoadmap.js';
import { knownMilestones } from '../understand/subject/knownMilestones.js';
import { fold } from '../understand/words/fold.js';

/** What a kind of tool is usually about. */
const usual: Readonly<Partial<Record<ToolId, EntityId>>> = {
  budget: 'budgetItem',
  inventory: 'stockItem',
  crm: 'deal',
  schedule: 'milestone',
  league: 'club',
  board: 'task',
};

/** What a kind of tool is usually about, where nothing is named. */
export const usualOf = (tool: ToolId | undefined): EntityId | undefined => tool && usual[tool];

/** What a table keeps: the records that were named, unless the tool knows better what it is about. */
export function keptKind(
  meaning: Meaning,
  named: NamedEntity | null,
): { readonly entity: NamedEntity | null; readonly id: EntityId } {
  // On the way of a product lies what it will be able to do.
  if (named?.id === 'product' && isRoadmap(meaning) && meaning.items.length === 0)
    return { entity: null, id: 'feature' };
  // A budget with named entries is about those: a wedding budget with catering and flowers.
  const entity = isOfEntries(meaning, named) || isOnlyHinted(meaning, named) ? null : named;
  const kindOfTool = isBoardOfOwn(meaning) ? undefined : usualOf(meaning.tool?.id);
  return { entity, id: entity?.id ?? kindOfTool ?? unknownKind(meaning) };
}

/** `A board of treatments` has a card for each; one for somebody has tasks. */
function isBoardOfOwn({ tool, noun, title, language }: Meaning): boolean {
  const [, behind = ''] = title.split(
    new RegExp(String.raw`(?:^|\s)(?:${lexicons[language].grammar.of})\s`, 'iu'),
  );
  return tool?.id === 'board' && noun?.isMany === true && fold(behind).startsWith(fold(noun.many));
}

/** Whether the entries that were named are what the table holds, not records of a kind: what a club takes in is no member. */
function isOfEntries({ tool, items, columns, parts }: Meaning, named: NamedEntity | null): boolean {
  if (tool?.id === 'budget') return items.length > 0;
  // `Progress bars: website 60%, training 90%`: each is how far one is.
  const areBars = parts.some(({ part }) => part === 'progress');
  if (areBars && items.some(({ amount }) => amount?.isPercent)) return true;
  const isPlan = tool?.id === 'schedule' || tool?.id === 'board' || tool?.id === 'checklist';
  // `Roadmap for the booking app: design in May`: the entries have days, and no booking does.
  const isOfSteps = tool?.id === 'schedule' && items.some(({ date }) => date);
  if (isOfSteps && named && !hasStretch(named.id)) return true;
  const isCode = named !== null && entities[named.id].family === 'code';
  return isCode && !isPlan && columns.length === 0 && items.some(({ amount }) => amount);
}

/** Records that last from one day to another. */
const hasStretch = (id: EntityId) => {
  const columns: readonly AttributeId[] = entities[id].columns;
  return columns.includes('start') && columns.includes('end');
};

/** Records that have a day or a time of their own. */
const isDated = (id: EntityId) => {
  const columns: readonly AttributeId[] = entities[id].columns;
  return hasStretch(id) || columns.includes('time') || entities[id].family === 'event';
};

/** Whether a tool knows better what it is about than a word that only hints at something: a CRM of a wedding planner. */
const isOnlyHinted = (meaning: Meaning, named: NamedEntity | null) =>
  isSalesCrm(meaning, named) ||
  isHintOfTool(meaning, named) ||
  isOfPeople(meaning, named) ||
  isWayOf(meaning, named) ||
  (named?.id === 'project' && isPlanOfProject(meaning));

/** The budget of a student is no list of students. */
const isOfPeople = ({ tool, columns }: Meaning, named: NamedEntity | null) =>
  tool?.id === 'budget' && named !== null && people.has(named.id) && columns.length === 0;

/** The roadmap of a fundraiser shows the way there, and no donations. */
const isWayOf = (meaning: Meaning, named: NamedEntity | null) =>
  named !== null && isRoadmap(meaning) && !hasStretch(named.id) && knownMilestones(meaning) !== null;

/** A sales CRM keeps deals, of which some will be sales. */
const isSalesCrm = ({ tool }: Meaning, named: NamedEntity | null) =>
  tool?.id === 'crm' && named?.id === 'sale';

const isHintOfTool = (meaning: Meaning, named: NamedEntity | null) =>
  named !== null && named.isWeak && (isRoadmap(meaning) || isOfToolItself(meaning, named));

const isOfToolItself = ({ tool, stages, prompt }: Meaning, named: NamedEntity) =>
  tool !== null &&
  // `Hiring pipeline`: what stands right before the tool is what it is for.
  !prompt
    .slice(named.start + named.text.length)
    .trimStart()
    .startsWith(tool.words) &&
  (['crm', 'budget', 'inventory', 'league'].includes(tool.id) ||
    (tool.id === 'board' && stages.length > 0) ||
    (tool.id === 'schedule' && !isDated(named.id)));

/** Records that no lexicon knows go by the person's own word, unless they are named one by one with their numbers. */
const unknownKind = (meaning: Meaning): EntityId => (meaning.noun && !hasValues(meaning) ? 'own' : 'thing');

/** Whether entries were named with numbers or days. */
export const hasValues = ({ items }: Meaning) => items.some(({ amount, date }) => amount ?? date);
