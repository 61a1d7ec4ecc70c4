import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Column, Row } from '@vitrine/schema';
import type { Language } from '../lexicon/index.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import { makeAWhole } from '../question/lexicon/families.js';
import { fold } from '../words/fold.js';
import type { ColumnProfile } from './profileData.js';

/** Two columns of one kind, of home and away. */
type Pair<T> = readonly [home: T, away: T];

/** What matches are scored in, and what a table of a league has. */
const names: Readonly<
  Record<Language, Readonly<Record<'goals' | 'points' | 'wins' | 'draws' | 'losses', string>>>
> = {
  en: { goals: 'goals', points: 'points', wins: 'wins', draws: 'Draws', losses: 'losses' },
  de: { goals: 'Tore', points: 'Punkte', wins: 'Siege', draws: 'Unentschieden', losses: 'Niederlagen' },
  es: { goals: 'goles', points: 'puntos', wins: 'victorias', draws: 'Empates', losses: 'derrotas' },
  fr: { goals: 'buts', points: 'points', wins: 'victoires', draws: 'Nuls', losses: 'défaites' },
  pt: { goals: 'gols', points: 'pontos', wins: 'vitórias', draws: 'Empates', losses: 'derrotas' },
  zh: { goals: '进球', points: '积分', wins: '胜场', draws: '平局', losses: '负场' },
  ja: { goals: '得点', points: '勝点', wins: '勝利', draws: '引き分け', losses: '敗戦' },
};

const score = /^(\d{1,3})\s*[-–:]\s*(\d{1,3})(?:\s*\(.*\))?$/u;
/** From here on cells that are no result are cancelled matches. */
const mostly = 0.7;
/** So many of the teams of one column play in the other one too. */
const shared = 0.5;
const fewest = 3;

const wordsOf = (label: string): string[] =>
  fold(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether two headings are of home and away: what each has for itself sets them apart as a whole. */
function areSides(left: string, right: string): boolean {
  const [own, other] = [wordsOf(left), wordsOf(right)];
  const marks = [own, other].map((words) =>
    words.filter((word) => !own.includes(word) || !other.includes(word)).join(' '),
  );
  return makeAWhole(marks);
}

/** The first two of some columns, in order, that are of home and away. */
function pairIn<T>(
  columns: readonly T[],
  labelOf: (column: T) => string,
  isPair: (pair: Pair<T>) => boolean,
) {
  for (const [at, left] of columns.entries())
    for (const right of columns.slice(at + 1))
      if (areSides(labelOf(left), labelOf(right)) && isPair([left, right])) return [left, right] as const;
  return null;
}

/** Matches whose results stand in one cell, `2-1`, with a column of goals for each side; null for any other table. */
export function splitResults(
  columns: readonly Column[],
  rows: readonly Row[],
  language: Language,
): { readonly columns: readonly Column[]; readonly rows: readonly Row[]; readonly label: string } | null {
  const texts = columns.filter(({ type }) => type === 'text' || type === 'select');
  const result = texts.find((column) => {
    const filled = rows.flatMap((row) => cellOf(row, column.key) ?? []);
    return filled.length >= fewest && filled.filter(isScore).length >= filled.length * mostly;
  });
  const labelOf = ({ label, key }: Column) => label ?? key;
  const others = texts.filter((column) => column !== result);
  const teams = result && pairIn(others, labelOf, (pair) => shareTeams(pair, rows));
  if (!result || !teams) return null;
  const keys = teams.map((team) => joined(labelOf(team), names[language].goals));
  if (columns.some(({ key }) => keys.includes(key))) return null;
  return {
    label: labelOf(result),
    columns: [...columns, ...keys.map((key): Column => ({ key, label: key, type: 'number' }))],
    rows: rows.map((row) => {
      const goals = score.exec(String(cellOf(row, result.key) ?? '').trim());
      return {
        ...row,
        ...Object.fromEntries(keys.map((key, at) => [key, goals ? Number(goals[at + 1]) : null])),
      };
    }),
  };
}

const isScore = (cell: Cell): boolean => typeof cell === 'string' && score.test(cell.trim());

const isDenseName = (name: string): boolean => /\p{Script=Han}|\p{Script=Katakana}/u.test(name);
const joined = (side: string, name: string): string =>
  isDenseName(side) ? `${side}${name}` : `${side} ${name}`;

/** The columns of the teams that play each other, at home and away; null where a table has none. */
export const teamsOf = (
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
): Pair<ColumnProfile> | null =>
  pairIn(
    columns.filter(({ role, type }) => role === 'category' && type !== 'number'),
    ({ label }) => label,
    (pair) => shareTeams(pair, rows),
  );

function shareTeams([home, away]: Pair<{ readonly key: string }>, rows: readonly Row[]): boolean {
  const [own, other] = [home, away].map(({ key }) => new Set(rows.map((row) => cellOf(row, key))));
  return [...own!].filter((team) => other!.has(team)).length >= own!.size * shared;
}

/** The columns of goals at home and away, beside those of the teams; null where a table has none. */
export function goalsOf(columns: readonly ColumnProfile[]): Pair<ColumnProfile> | null {
  const numbers = columns.filter(
    ({ type, format, label }) => type === 'number' && format === undefined && goalWords.test(fold(label)),
  );
  return pairIn(
    numbers,
    ({ label }) => label,
    () => true,
  );
}

/** All goals of a match, under their name in a language. */
export function totalGoals([home, away]: Pair<ColumnProfile>, language: Language): ColumnProfile {
  const [own, other] = [nameInFormula(home.key), nameInFormula(away.key)];
  const name = names[language].goals;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    ...home,
    key: label,
    label,
    role: 'measure',
    aggregate: 'sum',
    formula: `if(isblank(${own}) or isblank(${other}), null, ${own} + ${other})`,
    sum: home.sum + away.sum,
  };
}

/** What a table of a league counts, of each match and either side: points, wins, draws, losses; none without goals of both. */
export function standingsOf(
  columns: readonly ColumnProfile[],
  rows: readonly Row[],
  language: Language,
): readonly ColumnProfile[] {
  const teams = teamsOf(columns, rows);
  const goals = teams && goalsOf(columns.filter(({ aggregate }) => aggregate === 'sum'));
  if (!teams || !goals) return [];
  const [home, away] = goals.map(({ key }) => nameInFormula(key)) as [string, string];
  const own = names[language];
  const isPlayed = `isblank(${home}) or isblank(${away})`;
  const make = (label: string, formula: string): ColumnProfile => ({
    ...goals[0],
    key: label,
    label,
    role: 'measure',
    formula: `if(${isPlayed}, null, ${formula})`,
    sum: 0,
  });
  const sided = (id: 'points' | 'wins' | 'losses', formula: (own: string, other: string) => string) =>
    teams.map(({ label }, at) =>
      make(joined(label, own[id]), at === 0 ? formula(home, away) : formula(away, home)),
    );
  return [
    ...sided('points', (left, right) => `if(${left} > ${right}, 3, if(${left} = ${right}, 1, 0))`).map(
      (column) => ({ ...column, isOfGroup: teams[0].key }),
    ),
    ...[
      ...sided('wins', (left, right) => `if(${left} > ${right}, 1, 0)`),
      make(own.draws, `if(${home} = ${away}, 1, 0)`),
      ...sided('losses', (left, right) => `if(${left} < ${right}, 1, 0)`),
    ].map((column) => ({ ...column, min: 0, max: 1 })),
  ];
}

const goalWords = /\b(?:goals?|tore|goles|buts|gols|score|points?|runs|sets)\b|进球|得点|スコア/u;
