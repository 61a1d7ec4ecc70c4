/** What a roadmap is for. */
export type RoadmapId =
  | 'opening'
  | 'renovation'
  | 'race'
  | 'schoolYear'
  | 'season'
  | 'onlineShop'
  | 'research'
  | 'fundraising'
  | 'program'
  | 'operations'
  | 'software'
  | 'officeMove'
  | 'care'
  | 'debtFree';

/** What a roadmap goes by, and the steps that it usually has. */
export type Roadmaps = Readonly<Record<RoadmapId, { readonly words: string; readonly steps: string }>>;
