import type { WeekPlan } from '../facts/weekPlans.js';
import type { Meaning, Topic } from '../Meaning.js';
import type { Piece } from './Piece.js';

/** A table of its own for each plan of the week or the day that was told. */
export function withWeekPlans(pieces: readonly Piece[], plans: readonly WeekPlan[], whole: Meaning): Piece[] {
  return plans.reduce<Piece[]>(
    (all, plan) => {
      const at = all.findIndex(({ wish }) => wish.start > plan.start);
      const place = at < 0 ? all.length : at;
      return [...all.slice(0, place), pieceOf(plan, whole), ...all.slice(place)];
    },
    [...pieces],
  );
}

function pieceOf(plan: WeekPlan, whole: Meaning): Piece {
  const { title, start } = plan;
  const topic: Topic = {
    entities: [],
    metrics: [],
    dimensions: [],
    orders: [],
    unit: null,
    isOverTime: false,
    states: [],
    words: title,
  };
  return {
    meaning: { ...whole, tool: null, topic, columns: [], items: [], parts: [], views: [], pieces: [] },
    wish: { part: 'table', topic, words: title, start, title },
    records: null,
    figure: null,
    plan,
  };
}
