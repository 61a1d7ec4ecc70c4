import type { AttributeId } from './attributes.js';

/** Stages that records of a kind go through, by ids in the lexicon. */
export const stageSets = {
  task: ['todo', 'doing', 'review', 'done'],
  deal: ['leadStage', 'qualified', 'proposal', 'negotiation', 'won', 'lost'],
  candidate: ['applied', 'screening', 'interview', 'offer', 'hired'],
  ticket: ['new', 'open', 'waiting', 'solved'],
  order: ['new', 'paid', 'shipped', 'delivered'],
  request: ['requested', 'approved', 'declined'],
  incident: ['open', 'investigating', 'resolved'],
  content: ['idea', 'draft', 'review', 'published'],
  grant: ['idea', 'draft', 'sent', 'awarded', 'declined'],
  plan: ['planned', 'in-progress', 'complete'],
  visit: ['booked', 'arrived', 'done', 'noShow'],
  invoice: ['draft', 'sent', 'paid', 'overdue'],
  due: ['open', 'paid', 'overdue'],
  account: ['trial', 'active', 'atRisk', 'churned'],
  run: ['ok', 'running', 'failed', 'stale'],
  check: ['planned', 'passed', 'failed'],
  reading: ['wanted', 'doing', 'done'],
  health: ['onTrack', 'atRisk', 'offTrack', 'complete'],
  use: ['active', 'paused', 'ended'],
  plain: ['open', 'doing', 'done'],
} as const;

export type StageSet = keyof typeof stageSets;

/** Where the names of sample records come from: names in the lexicon, two teams against each other, or a code made of the record's own name. */
export type NameFamily =
  | 'company'
  | 'product'
  | 'task'
  | 'project'
  | 'feature'
  | 'event'
  | 'expense'
  | 'content'
  | 'risk'
  | 'request'
  | 'incident'
  | 'defect'
  | 'place'
  | 'phase'
  | 'milestone'
  | 'objective'
  | 'campaign'
  | 'habit'
  | 'category'
  | 'team'
  | 'leave'
  | 'experiment'
  | 'bug'
  | 'assignment'
  | 'exam'
  | 'course'
  | 'recipe'
  | 'material'
  | 'trip'
  | 'income'
  | 'job'
  | 'equipment'
  | 'decision'
  | 'practice'
  | 'cost'
  | 'match'
  | 'code';

/** A kind of record. */
export interface Entity {
  readonly family: NameFamily;
  /** Columns besides the name. */
  readonly columns: readonly AttributeId[];
  readonly stages: StageSet;
}

const entity = (family: NameFamily, stages: StageSet, columns: string): Entity => ({
  family,
  stages,
  columns: columns.split(' ') as AttributeId[],
});

/** Kinds of records, each with what people usually keep about it. Their names stand in the lexicons. */
export const entities = {
  customer: entity('company', 'account', 'plan value renewal status owner'),
  deal: entity('company', 'deal', 'stage value owner end source'),
  lead: entity('company', 'deal', 'stage value source owner created'),
  contact: entity('code', 'account', 'phone email notes created'),
  order: entity('code', 'order', 'date company category amount status'),
  sale: entity('product', 'order', 'date category region amount quantity'),
  product: entity('product', 'use', 'category price stock status'),
  stockItem: entity('product', 'use', 'category stock reorder price location'),
  reagent: entity('code', 'use', 'stock reorder unit location end'),
  invoice: entity('code', 'invoice', 'company amount date due status'),
  payment: entity('company', 'due', 'date amount due payment status'),
  subscription: entity('company', 'account', 'plan price renewal status'),
  contract: entity('code', 'use', 'company value start end status owner'),
  campaign: entity('campaign', 'plan', 'channel planned actual start end status'),
  ad: entity('campaign', 'plan', 'channel cost votes start status'),
  task: entity('task', 'task', 'status owner priority due'),
  project: entity('project', 'plan', 'status owner start end planned'),
  milestone: entity('milestone', 'plan', 'start end status owner'),
  phase: entity('phase', 'plan', 'start end status owner'),
  bug: entity('bug', 'task', 'status severity owner created'),
  feature: entity('feature', 'plan', 'status team start end priority'),
  featureRequest: entity('feature', 'request', 'votes category status created'),
  release: entity('feature', 'plan', 'version status start end'),
  risk: entity('risk', 'incident', 'probability impact owner status nextStep'),
  decision: entity('decision', 'request', 'date owner reason status'),
  meeting: entity('event', 'plan', 'date owner notes status'),
  actionItem: entity('task', 'task', 'owner due status notes'),
  idea: entity('feature', 'content', 'category votes status owner'),
  objective: entity('objective', 'health', 'owner status progress due'),
  keyResult: entity('objective', 'health', 'owner current target status due'),
  employee: entity('code', 'use', 'role department start email status'),
  candidate: entity('code', 'candidate', 'role source salary stage created'),
  job: entity('job', 'request', 'department status created owner'),
  leave: entity('leave', 'request', 'department start end reason status'),
  shift: entity('code', 'plan', 'shift start end role status'),
  timeEntry: entity('task', 'request', 'date category hours owner'),
  training: entity('course', 'plan', 'date coach attendees status'),
  expense: entity('expense', 'request', 'date category amount payment'),
  income: entity('income', 'request', 'date amount payment'),
  transaction: entity('expense', 'request', 'date category amount payment'),
  budgetItem: entity('expense', 'plan', 'category planned actual'),
  loan: entity('company', 'use', 'amount share start end status'),
  investment: entity('company', 'use', 'amount value date status'),
  asset: entity('equipment', 'use', 'location value date owner status'),
  patient: entity('code', 'visit', 'date doctor status'),
  appointment: entity('code', 'visit', 'time doctor status'),
  vaccination: entity('code', 'check', 'type date nextDate status'),
  medication: entity('code', 'use', 'stock reorder start end'),
  student: entity('code', 'use', 'subject grade date teacher'),
  course: entity('course', 'plan', 'teacher level start end attendees'),
  assignment: entity('assignment', 'task', 'subject due status'),
  exam: entity('exam', 'check', 'subject date grade'),
  attendance: entity('code', 'visit', 'date status notes'),
  player: entity('code', 'use', 'goals assists played status'),
  club: entity('team', 'use', 'played won points'),
  match: entity('match', 'plan', 'date location status'),
  workout: entity('habit', 'plan', 'date duration distance notes'),
  trainingWeek: entity('phase', 'plan', 'start end distance status'),
  practice: entity('practice', 'plan', 'date duration attendees coach'),
  member: entity('code', 'use', 'type fee start status email'),
  site: entity('place', 'plan', 'owner start end status'),
  permit: entity('request', 'request', 'location created due status owner'),
  inspection: entity('place', 'check', 'date owner result status'),
  defect: entity('defect', 'task', 'trade location due status owner'),
  material: entity('material', 'order', 'quantity cost due status'),
  incident: entity('incident', 'incident', 'severity status owner created'),
  integration: entity('company', 'run', 'lastRun status owner'),
  agentJob: entity('request', 'request', 'risk approver created status'),
  ticket: entity('incident', 'ticket', 'company priority category created status'),
  request: entity('request', 'request', 'category created reason status'),
  server: entity('code', 'run', 'location lastRun share status'),
  deployment: entity('feature', 'run', 'environment version lastRun owner status'),
  shipment: entity('code', 'order', 'company date due status'),
  supplier: entity('company', 'use', 'country leadTime rating status'),
  vehicle: entity('code', 'use', 'mileage nextDate cost status'),
  machine: entity('equipment', 'run', 'location nextDate cost status'),
  booking: entity('code', 'visit', 'time guests status notes'),
  room: entity('place', 'use', 'size location status'),
  experiment: entity('experiment', 'check', 'date owner result status'),
  specimen: entity('code', 'check', 'location date volume status'),
  donor: entity('code', 'use', 'amount date source status'),
  donation: entity('code', 'request', 'date category amount payment'),
  volunteer: entity('code', 'use', 'role shift start end hours'),
  grant: entity('project', 'grant', 'stage amount due owner'),
  event: entity('event', 'plan', 'start end location status'),
  recipe: entity('recipe', 'use', 'level minutes rating'),
  property: entity('place', 'use', 'rent start end status'),
  tenant: entity('code', 'use', 'location rent start end status'),
  post: entity('content', 'content', 'channel author start end status'),
  feedback: entity('request', 'ticket', 'category rating votes created status'),
  survey: entity('code', 'use', 'department rating date notes'),
  habit: entity('habit', 'use', 'date done minutes'),
  book: entity('content', 'reading', 'author status rating date'),
  trip: entity('trip', 'plan', 'start end planned status'),
  guest: entity('code', 'visit', 'attendees email status notes'),
  vendor: entity('company', 'request', 'category price contact status'),
  plant: entity('code', 'use', 'location date notes'),
  client: entity('company', 'account', 'baseline target current nextStep status'),
  reading: entity('place', 'run', 'time temperature humidity'),
  thing: entity('code', 'task', 'status owner due notes'),
  own: entity('code', 'plain', 'date status notes'),
} as const satisfies Record<string, Entity>;

export type EntityId = keyof typeof entities;

/** What is kept of somebody whose visits, orders or gifts stand in a table beside them. */
export const besideTheirOwn: Readonly<Partial<Record<EntityId, readonly AttributeId[]>>> = {
  client: ['phone', 'email', 'created', 'notes'],
  customer: ['phone', 'email', 'created', 'notes'],
  donor: ['source', 'phone', 'email', 'created'],
  patient: ['age', 'phone', 'email', 'created'],
  student: ['level', 'phone', 'email', 'start'],
  volunteer: ['role', 'phone', 'email', 'start'],
};
