import type { WeekPlan } from '../facts/weekPlans.js';
import type { Meaning } from '../Meaning.js';
import type { Piece } from './Piece.js';
import { placed, toldPiece } from './toldPiece.js';

/** A table of its own for each plan of the week or the day that was told. */
export const withWeekPlans = (
  pieces: readonly Piece[],
  plans: readonly WeekPlan[],
  whole: Meaning,
): Piece[] =>
  plans.reduce<Piece[]>(
    (all, plan) => {
      const { title, start } = plan;
      return placed(all, { ...toldPiece({ title, start, part: 'table', records: null }, whole), plan });
    },
    [...pieces],
  );
