/** People for whom something is done, bought or booked. */
const people = 'client customer patient student member tenant guest buyer resident child participant family';

/** What is done, bought or booked for somebody. */
const forPeople =
  'appointment assignment attendance booking carJob case claim complaint contract deal deposit dose exam expenseClaim feedback inquiry invoice ' +
  'lesson license loan mark measure medication order payment policy quote rentalEntry repair request returnCase roomReservation session shipment ' +
  'shoot stay subscription survey surveyAnswer symptomEntry ticket vaccination viewing visit workOrder workout';

const relations: readonly (readonly [of: string, to: string])[] = [
  [forPeople, people],
  ['project', 'client customer'],
  [
    'appraisal attendance clocking expense expenseClaim leave license onCallWeek shift timeEntry training',
    'employee',
  ],
  ['attendance shift timeEntry training', 'volunteer'],
  ['donation gift pledge', 'donor'],
  ['contract invoice material order product purchase purchaseOrder shipment stockItem', 'supplier vendor'],
  [
    'accident booking inspection refuel rentalEntry repair route shipment trip vehicleExpense workOrder',
    'vehicle',
  ],
  ['booking downtime inspection loan repair safetyCheck workOrder', 'asset equipment machine'],
  ['booking cleaning contract inspection meterReading repair stay viewing workOrder', 'property room'],
  ['loan', 'book'],
  ['bug expense invoice milestone phase projectIssue risk task timeEntry', 'project'],
  ['feedback movement order returnCase', 'product'],
  ['attendance exam', 'class course'],
  ['application dose feeding vaccination visit', 'animal horse'],
  ['harvest inspection', 'hive'],
  ['attendee expense guest task', 'event'],
  ['accident dailyReport defect inspection siteVisit', 'site'],
  ['candidate', 'job'],
  ['interview', 'candidate'],
  ['backup deployment', 'server'],
];

const idsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const served = idsIn(people);
const pairs = relations.map(([of, to]) => ({ of: idsIn(of), to: idsIn(to) }));

/** Whether records are people for whom something is done. */
export const isServed = (id: string): boolean => served.has(id);

/** Whether records of a kind are of records of another: appointments of clients, trips of vehicles. */
export const isOf = (id: string, other: string): boolean =>
  pairs.some(({ of, to }) => of.has(id) && to.has(other));
