/** Who sets goals. */
export type FieldId =
  | 'company'
  | 'sales'
  | 'marketing'
  | 'product'
  | 'people'
  | 'support'
  | 'operations'
  | 'school'
  | 'care'
  | 'charity'
  | 'club'
  | 'research'
  | 'shop'
  | 'construction'
  | 'finance'
  | 'personal';

/** What people of each field aim at; the numbers of the key results stand in `samples/keyResults.ts`, in this order. */
export type Objectives = Readonly<
  Record<
    FieldId,
    {
      /** Words that name the field. */
      readonly words: string;
      /** `Objective: key result|key result` */
      readonly objectives: readonly string[];
    }
  >
>;
