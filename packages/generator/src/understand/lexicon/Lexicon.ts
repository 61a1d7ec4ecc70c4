import type { AttributeId } from '../../samples/attributes.js';
import type { CalculationId } from '../../samples/calculations.js';
import type { EntityId, NameFamily } from '../../samples/entities.js';
import type { MetricId } from '../../samples/metrics.js';

/** Kinds of tools that people ask for. */
export type ToolId =
  | 'dashboard'
  | 'report'
  | 'tracker'
  | 'board'
  | 'schedule'
  | 'calculator'
  | 'form'
  | 'checklist'
  | 'crm'
  | 'goals'
  | 'budget'
  | 'inventory'
  | 'league'
  | 'list';

/** Parts of a page that people ask for by name. */
export type PartId =
  | 'line'
  | 'bar'
  | 'horizontalBar'
  | 'area'
  | 'pie'
  | 'donut'
  | 'scatter'
  | 'chart'
  | 'metric'
  | 'table'
  | 'list'
  | 'board'
  | 'timeline'
  | 'progress'
  | 'status'
  | 'calculator'
  | 'form'
  | 'checklist'
  | 'text';

/** Words that carry the structure of a sentence. */
export type GrammarId =
  | 'and'
  | 'with'
  | 'has'
  | 'by'
  | 'each'
  | 'best'
  | 'worst'
  | 'of'
  | 'for'
  | 'from'
  | 'to'
  | 'until'
  | 'without'
  | 'only'
  | 'stages'
  | 'overTime'
  | 'sequence'
  | 'current'
  | 'target'
  | 'grow'
  | 'share'
  | 'compare'
  | 'monitor'
  | 'lead'
  | 'self'
  | 'article'
  | 'average'
  | 'sum'
  | 'count'
  | 'max'
  | 'min'
  | 'median'
  | 'distinct'
  | 'top'
  | 'descending'
  | 'ascending'
  | 'over'
  | 'under'
  | 'since'
  | 'after'
  | 'before'
  | 'between'
  | 'in'
  | 'except'
  | 'minus'
  | 'which'
  | 'not'
  | 'soFar'
  | 'reduce'
  | 'deduct'
  | 'last'
  | 'rest';

export type UnitId = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What the page itself says. `{x}` and `{y}` are replaced. */
export type PhraseId =
  | 'add'
  | 'send'
  | 'all'
  | 'total'
  | 'average'
  | 'byGroup'
  | 'byTime'
  | 'latest'
  | 'open'
  | 'overdue'
  | 'outOfRange'
  | 'dueSoon'
  | 'done'
  | 'share'
  | 'lastMonth'
  | 'joining'
  | 'monthBefore'
  | 'months'
  | 'month'
  | 'target'
  | 'current'
  | 'deadline'
  | 'monthsLeft'
  | 'required'
  | 'gap'
  | 'milestones'
  | 'path'
  | 'progress'
  | 'yourNumbers'
  | 'assessment'
  | 'check'
  | 'reached'
  | 'doable'
  | 'steep'
  | 'verySteep'
  | 'unknown'
  | 'watch'
  | 'watchText'
  | 'nextActions'
  | 'nextText'
  | 'enterCurrent'
  | 'watchSteady'
  | 'milestone'
  | 'shareOfWay'
  | 'neededMonth'
  | 'plannedMonth'
  | 'plannedWeek'
  | 'monthsAtPace'
  | 'weeksAtPace'
  | 'paybackYears'
  | 'neededWeek'
  | 'weeksLeft'
  | 'firstAhead'
  | 'onCourse'
  | 'slightlyBehind'
  | 'farBehind'
  | 'below'
  | 'enough'
  | 'remaining'
  | 'remove'
  | 'rows'
  | 'count'
  | 'average2'
  | 'max'
  | 'min'
  | 'median'
  | 'distinct'
  | 'checkBefore'
  | 'checkDuring'
  | 'checkAfter'
  | 'itemsBefore'
  | 'itemsDuring'
  | 'itemsAfter'
  | 'lowerBetter'
  | 'start'
  | 'changeNeeded'
  | 'others'
  | 'versus'
  | 'weekOf'
  | 'ofState'
  | 'named'
  | 'inState'
  | 'overdueOf'
  | 'both';

/** The words of one language. Alternatives are joined by `|`; of names the first is the label, and for records the second its plural. */
export interface Lexicon {
  readonly entities: Readonly<Record<EntityId, string>>;
  readonly attributes: Readonly<Record<AttributeId, string>>;
  readonly metrics: Readonly<Record<MetricId, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** Words that ask for it; what the result is called; what the inputs are called. */
  readonly calculations: Readonly<
    Record<CalculationId, { readonly words: string; readonly result: string; readonly inputs: string }>
  >;
  readonly tools: Readonly<Record<ToolId, string>>;
  readonly parts: Readonly<Record<PartId, string>>;
  readonly grammar: Readonly<Record<GrammarId, string>>;
  /** Words of sentences that say what is to be reached. They are looked for in nothing else. */
  readonly goals: {
    /** What one does on the way. */
    readonly attain: string;
    /** Before what is there already, with up to two words between: `I've read 12`. */
    readonly have: string;
    /** Before a unit of time that ends soon: `this year`. */
    readonly thisUnit: string;
  };
  readonly phrases: Readonly<Record<PhraseId, string>>;
  readonly units: Readonly<Record<UnitId, string>>;
  readonly months: string;
  /** Names of sample records. */
  readonly names: Readonly<Record<Exclude<NameFamily, 'code' | 'match'>, string>>;
  /** Roles that stand for people. */
  readonly roles: string;
}
