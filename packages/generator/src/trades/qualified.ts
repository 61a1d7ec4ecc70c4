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
  vaccinations: { pets: 'petVaccinations', clinic: 'clinicVaccinations', pharmacy: 'clinicVaccinations' },
  party: { wedding: 'wedding' },
  shifts: {
    team: 'team',
    volunteering: 'volunteerRota',
    charity: 'volunteerRota',
    foodBank: 'volunteerRota',
    church: 'volunteerRota',
    shelter: 'volunteerRota',
  },
  household: {
    councilBudget: 'councilBudget',
    clubBudget: 'clubBudget',
    club: 'clubBudget',
    team: 'clubBudget',
    church: 'councilBudget',
    school: 'councilBudget',
  },
};

/** What trades are where a sport is named: the attendance of a team is no register of class 5a. */
export const inSport: Readonly<Partial<Record<TradeId, TradeId>>> = {
  attendance: 'trainingAttendance',
};

/** What trades are where pupils are named: who is absent from school has no vacation left. */
export const ofPupils: Readonly<Partial<Record<TradeId, TradeId>>> = {
  leave: 'pupilAbsences',
};

/** Records of a trade that a CRM is about. */
export const isContact: ReadonlySet<string> = new Set([
  'customer',
  'client',
  'patient',
  'member',
  'student',
  'guest',
  'tenant',
  'lead',
  'deal',
  'applicant',
  'candidate',
  'buyer',
  'investor',
  'family',
  'resident',
]);

/** Whom trades are in touch with where their own records are others: a school with those who may come. */
export const contacts: Readonly<Partial<Record<TradeId, TradeId>>> = {
  charity: 'donorRelations',
  foodBank: 'donorRelations',
  shelter: 'donorRelations',
  fundraiser: 'donorRelations',
  church: 'donorRelations',
  school: 'schoolAdmissions',
  kindergarten: 'schoolAdmissions',
  team: 'sponsorRelations',
};
