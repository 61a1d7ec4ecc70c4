import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { ColumnWish, NamedMetric, OwnNoun } from '../Meaning.js';
import type { Mention } from '../words/mentions.js';
import { comparedFigures } from './comparedFigures.js';
import { ownFigure } from './ownFigure.js';

interface Named {
  readonly prompt: string;
  readonly mentions: readonly Mention[];
  readonly tool: ToolId | null;
  readonly language: Language;
  /** Figures of the lexicon that are named. */
  readonly counted: readonly NamedMetric[];
  /** What they are broken down by. */
  readonly groups: readonly ColumnWish[];
  /** What the page is called by, where that names no known records. */
  readonly noun: OwnNoun | null;
  /** Whether parts or lists say what belongs on the page. */
  readonly isListed: boolean;
  /** Whether a place is named, whose own records are meant. */
  readonly isPlaced: boolean;
}

/** The figures of a page: two that are set against each other, else those that are named, else the one it is called by. */
export function figuresOfPage(named: Named): readonly NamedMetric[] {
  const { prompt, mentions, language, counted, groups, isListed, isPlaced } = named;
  if (isListed) return counted;
  const compared = comparedFigures(prompt, mentions, language);
  if (compared) return compared;
  const isAbout = counted.length > 0 || (isPlaced && groups.length === 0);
  const called = isAbout ? null : ownFigure(named);
  return called ? [called] : counted;
}
