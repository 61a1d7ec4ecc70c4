import type { AttributeId } from '../samples/attributes.js';
import type { EntityId } from '../samples/entities.js';
import type { MetricId } from '../samples/metrics.js';
import type { TradeId } from '../trades/index.js';
import type { TradeTable, TradeView } from '../trades/Trade.js';
import type { Amount } from './numbers/amounts.js';
import type { NamedDate } from './dates/deadline.js';
import type { Language } from './lexicon/index.js';
import type { PartId, ToolId, UnitId } from './lexicon/Lexicon.js';
import type { Window } from './dates/windows.js';
import type { Asides } from './asides/Asides.js';
import type { Aim } from './facts/aims.js';
import type { Duty } from './facts/duties.js';
import type { OwnTable } from './facts/ownTables.js';
import type { Quantity } from './numbers/quantities.js';
import type { Piece } from './pieces/Piece.js';
import type { PlannedPace } from './sentence/goal.js';
import type { Limit } from './numbers/limits.js';
import type { Scale } from './columns/scales.js';

/** Something a person wants kept about each record, in their words. */
export interface ColumnWish {
  readonly label: string;
  readonly attribute?: AttributeId;
  readonly entity?: EntityId;
  readonly metric?: MetricId | 'own';
  /** Choices, where the person listed them. */
  readonly options: readonly string[];
  /** The number that each record has: a fee of 120. */
  readonly usual?: Amount;
  /** Between which whole numbers it lies, where it is given on a scale: 0 to 10. */
  readonly scale?: Scale;
  /** Whether it must be filled in. */
  readonly isRequired?: boolean;
  /** Whether it is the day of something that may not have been done: `date paid`. */
  readonly isDoneDay?: boolean;
}

/** A kind of record that is named. */
export interface NamedEntity {
  readonly id: EntityId;
  readonly text: string;
  readonly isWeak: boolean;
  readonly start: number;
  /** What records are called that only a trade keeps, whose id is `own`: the batches of a brewery. */
  readonly noun?: OwnNoun;
}

/** Whether two names are of the same kind of record. */
export const isSameKind = (one: NamedEntity, other: NamedEntity | null): boolean =>
  one.id === other?.id && one.noun?.one === other.noun?.one;

/** A figure by its id and the words for it. */
export type FigureName = Pick<NamedMetric, 'id' | 'text'>;

/** A figure that is followed; `own` where only the person's words say which. */
export interface NamedMetric {
  readonly id: MetricId | 'own';
  readonly text: string;
  readonly start: number;
  /** The figure that it is held against, in whose unit it is: the plan of `revenue vs plan`. */
  readonly like?: FigureName;
  /** Whether it is one of two that are set against each other. */
  readonly isBeside?: boolean;
  /** What it should reach or stay below, where that stands beside it. */
  readonly aim?: Amount;
  /** The measure of that number, as written: hours. */
  readonly unit?: string;
  /** Whether less is better, where the aim says so. */
  readonly isLower?: boolean;
  /** Where it is said to be today. */
  readonly current?: Amount;
}

/** A trade that is named, and nothing that would be about something else. */
export interface NamedTrade {
  readonly id: TradeId;
  readonly text: string;
  /** The kind of tool that is named besides. */
  readonly tool: ToolId | null;
  /** Which of its tables the prompt names or its tool is about; the first without. */
  readonly lead: number;
  /** How the tool looks at it, where it says so. */
  readonly view?: TradeView;
  /** Whose table of contacts comes before its own. */
  readonly contacts?: TradeId;
  /** Those of its columns that the prompt names, in its words. */
  readonly columns: readonly ColumnWish[];
}

/** A kind of thing that a noun stands for, which no trade keeps, and what is done with it: telescopes, and bookings of them. */
export interface NamedThing {
  readonly table: TradeTable;
  /** What of the prompt says so. */
  readonly text: string;
  /** What its column of names is called. */
  readonly name: string;
  /** What one record is called, and all of them. */
  readonly one: string;
  readonly many: string;
  /** Whether others hand it in by a form, also where the prompt does not say so: a sign-up. */
  readonly isForm?: boolean;
  /** Whose they are, or what else they are of: employees, events. */
  readonly whose?: ColumnWish;
}

/** The person's own word for records that no lexicon knows: beehives. */
export interface OwnNoun {
  readonly one: string;
  readonly many: string;
  /** Whether it was written for many, as records are. */
  readonly isMany: boolean;
  /** Whether it is no thing to count but something to measure: food waste. */
  readonly isMass: boolean;
}

/** Whether two names are of the same figure. */
export const isSameMetric = (one: NamedMetric, other: NamedMetric): boolean =>
  one.id === other.id && (one.id !== 'own' || one.text.toLowerCase() === other.text.toLowerCase());

/** What a stretch of the prompt is about. */
export interface Topic {
  readonly entities: readonly NamedEntity[];
  readonly metrics: readonly NamedMetric[];
  /** What it is broken down by. */
  readonly dimensions: readonly ColumnWish[];
  /** The number that something is ordered by: `ranked by votes`. */
  readonly orders: readonly ColumnWish[];
  readonly unit: UnitId | null;
  readonly isOverTime: boolean;
  /** States that it is only about, by ids in the lexicon: overdue, open. */
  readonly states: readonly string[];
  /** Words that say no more than themselves, where nothing is known. */
  readonly words: string;
}

/** A part of the page that is asked for by name. */
export interface PartWish {
  readonly part: PartId;
  readonly topic: Topic;
  readonly words: string;
  readonly start: number;
  /** The name that was given to it. */
  readonly title?: string;
  /** How many of the first ones are wanted: `top 5 reps`. */
  readonly top?: number;
  /** What its rows stand under: the therapist of a schedule by therapist. */
  readonly under?: ColumnWish;
  /** Which rows it is about, where no state says so: those not done, too few in stock, or with a day to come. */
  readonly rows?: 'open' | 'low' | 'ahead';
  /** A choice that one of their columns holds: the yes of `how many said yes`. */
  readonly holding?: string;
  /** The stretch of time that its rows lie in. */
  readonly within?: Window;
  /** By how many days its rows are late, at the least. */
  readonly lateBy?: number;
  /** The numbers that it shows side by side, or the one, where no figure of the lexicon names it: `commission by agent`. */
  readonly measures?: readonly ColumnWish[];
}

/** A record that the person named, with what stands beside it. */
export interface NamedItem {
  readonly name: string;
  readonly amount?: Amount;
  readonly date?: NamedDate;
  /** Where it stands today, where that was said. */
  readonly current?: Amount;
  /** What it stands under: the objective of a key result, the phase of a step. */
  readonly under?: string;
  /** What stands in brackets behind it. */
  readonly note?: string;
}

/** A column and what it can hold. */
export interface Choices {
  readonly column: ColumnWish;
  readonly values: readonly string[];
}

/** The first or last of some records by a number, where a prompt asks for nothing else: `top 10 products by sales`. */
export interface Ranking {
  /** What is ranked, for one, and its name for many. */
  readonly of: ColumnWish;
  readonly many: string;
  /** The number; without a label it is called as it usually is. */
  readonly measure: ColumnWish;
  readonly count: number;
  readonly isLeast: boolean;
}

/** What a prompt says, as far as the planner understands it. */
export interface Meaning {
  readonly prompt: string;
  readonly language: Language;
  readonly title: string;
  readonly tool: { readonly id: ToolId; readonly words: string } | null;
  /** The kind of record that all is about, and others that qualify it. */
  readonly entity: NamedEntity | null;
  readonly others: readonly NamedEntity[];
  /** What the records are called where no lexicon knows their kind. */
  readonly noun: OwnNoun | null;
  /** The trade, where the prompt says no more than its name. */
  readonly trade: NamedTrade | null;
  /** The kind of thing that its noun stands for, where nothing else says what is kept. */
  readonly thing: NamedThing | null;
  readonly ranking?: Ranking;
  /** The trades that the prompt speaks of: what they keep is the material of what it asks for. */
  readonly settings: readonly TradeId[];
  /** How many records the prompt speaks of, where it says so: `three vendors`. */
  readonly count: number | null;
  readonly columns: readonly ColumnWish[];
  readonly stages: readonly string[];
  /** Values of one column that were named. */
  readonly values: Choices | null;
  /** Values of further columns. */
  readonly choices: readonly Choices[];
  /** Who does what. */
  readonly duties: readonly Duty[];
  readonly items: readonly NamedItem[];
  readonly topic: Topic;
  readonly parts: readonly PartWish[];
  /** Views that are asked for without naming a part: `revenue by region`, `top 5 reps`. */
  readonly views: readonly PartWish[];
  /** Tables for kinds of records that stand among the figures of a report. */
  readonly sections: readonly PartWish[];
  /** Tables and forms with columns of their own. */
  readonly tables: readonly OwnTable[];
  /** What a long prompt asks for one after the other, each understood by itself; empty where one table or figure is the matter. */
  readonly pieces: readonly Piece[];
  readonly unwanted: readonly PartId[];
  /** What is wanted of the whole page besides its parts. */
  readonly asides?: Asides;
  /** Whether the person wants nothing but the parts named. */
  readonly isOnly: boolean;
  readonly isShare: boolean;
  readonly isCompare: boolean;
  readonly isGrowth: boolean;
  readonly amounts: readonly Amount[];
  /** What something should not go above or below. */
  readonly limits: readonly Limit[];
  /** What figures and records should come to, said in sentences of their own. */
  readonly aims: readonly Aim[];
  /** Stretches of time from today on: `within 30 days`. */
  readonly windows: readonly Window[];
  /** The amounts with the words that say what each is. */
  readonly quantities: readonly Quantity[];
  /** Whether all that is said is what to reach, from where and until when. */
  readonly isGoal: boolean;
  /** What is counted on the way to the target, or its unit: `books`, `km`. */
  readonly goalNoun: string;
  readonly target?: Amount;
  /** The figure that the target is one of, where that is certain. */
  readonly targetMetric?: NamedMetric['id'];
  readonly current?: Amount;
  /** What is to come to it each month or week. */
  readonly pace?: PlannedPace;
  readonly deadline?: NamedDate;
  readonly dates: readonly NamedDate[];
}
