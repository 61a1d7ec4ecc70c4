import type { TradeId } from './index.js';

/**
 * What trades are where a word besides says of what: a sailing school has no classes 5a, and a toy library no novels.
 * Trades that are kept alike whatever they deal in, such as shops and clubs, are not among them.
 */
export const qualified: Readonly<Partial<Record<TradeId, TradeId>>> = {
  school: 'courses',
  library: 'undertaking',
  rentals: 'undertaking',
  carRepair: 'undertaking',
  farm: 'undertaking',
};

/** What trades are where they are for those who work together: the vacation plan of a team is no journey. */
export const forStaff: Readonly<Partial<Record<TradeId, TradeId>>> = {
  travel: 'leave',
};

/** What a trade is where another one is named beside it: the vaccinations of a dog, the guest list of a wedding. */
export const besideOther: Readonly<Partial<Record<TradeId, Readonly<Partial<Record<TradeId, TradeId>>>>>> = {
  vaccinations: { pets: 'petVaccinations' },
  party: { wedding: 'wedding' },
};

/** What trades are where a sport is named: the attendance of a team is no register of class 5a. */
export const inSport: Readonly<Partial<Record<TradeId, TradeId>>> = {
  attendance: 'trainingAttendance',
};

/** What trades are where pupils are named: who is absent from school has no vacation left. */
export const ofPupils: Readonly<Partial<Record<TradeId, TradeId>>> = {
  leave: 'pupilAbsences',
};
