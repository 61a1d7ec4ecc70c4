/** Work that people tick off in the same steps everywhere. */
export type ChecklistId =
  | 'opening'
  | 'closing'
  | 'onboarding'
  | 'offboarding'
  | 'release'
  | 'websiteLaunch'
  | 'event'
  | 'safety'
  | 'vehicle'
  | 'monthEnd'
  | 'cleaning'
  | 'travel'
  | 'homeBuying'
  | 'newClient'
  | 'inspection'
  | 'scaffold'
  | 'production'
  | 'handHygiene'
  | 'taxReturn'
  | 'schoolStart'
  | 'server'
  | 'laboratoryEnd'
  | 'competition'
  | 'siteRound'
  | 'nurseStart'
  | 'move'
  | 'wedding'
  | 'stocktake'
  | 'recovery'
  | 'schoolTrip'
  | 'shiftHandover'
  | 'vaccination'
  | 'parentsEvening'
  | 'application';

/** The words that a checklist goes by, and its steps under their phases: `Before: one|two`. */
export type Checklists = Readonly<
  Record<ChecklistId, { readonly words: string; readonly phases: readonly string[] }>
>;
