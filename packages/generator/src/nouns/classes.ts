import { trades } from '../trades/index.js';
import { asOwn, ownTable, type NounClass } from './NounClass.js';

const available = 'status(available inUse inRepair) 0 1 0 0 2 1 0 0';
const working = 'status(ok needsRepair outOfUse) 0 0 1 0 0 2 0 0';
const shelves = 'place=location(shelfA shelfB shelfC) 0 0 1 2 1 0 2 2';
const bestBy = 'expiry=end 12 25 40 60 85 120 180 260';

/** Happenings that are noted when they were. */
const noted = (columns: readonly string[], charts: readonly string[]) =>
  ownTable(['date -40 -33 -26 -20 -14 -9 -5 -1', ...columns], { figures: ['count'], charts });

/**
 * Kinds of things that a noun can stand for, each with what is kept of them; which nouns stand for it is in
 * `understand/lexicon/nouns`. To add one, write what is kept here, and its nouns there.
 */
export const classes = {
  person: {
    kept: ownTable(
      [
        'phone',
        'email',
        'joined=start -900 -720 -540 -400 -260 -150 -60 -12',
        'status(active paused ended) 0 0 1 0 0 2 0 0',
        'notes',
      ],
      { figures: ['count active', 'count paused'], charts: ['count by status'] },
    ),
  },
  organization: {
    kept: ownTable(
      [
        'contactPerson=contact',
        'email',
        'phone',
        'lastContact=date -80 -61 -44 -32 -21 -14 -6 -2',
        'nextContact=due -3 2 6 11 18 27 40 55',
        'status(active paused ended) 0 0 0 1 0 0 2 0',
      ],
      { figures: ['count active', 'overdue nextContact'], charts: ['count by status'] },
    ),
  },
  group: {
    kept: ownTable(
      [
        'ledBy=owner',
        'people=attendees 8 12 6 15 9 11 7 10',
        'weekday=type(mon tue wed thu fri sat) 0 1 1 2 3 3 4 5',
        'location',
        'status(active paused) 0 0 0 0 1 0 0 0',
      ],
      { figures: ['count active', 'sum people'], charts: ['people by name', 'count by weekday'] },
    ),
  },
  animal: {
    kept: ownTable(
      [
        'sex=type(female male) 0 1 0 0 1 1 0 1',
        'birthDate=start -2100 -1600 -1300 -900 -700 -420 -260 -90',
        'weightKg=weight 4 6.5 3.8 5 7.2 4.4 2.9 1.6',
        'lastCheck=date -160 -120 -95 -60 -44 -30 -12 -5',
        'nextCheck=due -6 12 30 50 75 90 120 150',
        'status(healthy underWatch treated) 0 0 1 0 0 2 0 0',
        'notes',
      ],
      { figures: ['count', 'count treated', 'overdue nextCheck'], charts: ['count by status'] },
    ),
    noted: ownTable(
      [
        'date -7 -6 -5 -4 -3 -2 -1 0',
        'weightKg=weight 4.1 4.1 4.2 4.2 4.3 4.2 4.3 4.4',
        'fed=done 1 1 1 1 1 1 1 0',
        'status(healthy underWatch treated) 0 0 1 1 2 1 0 0',
        'owner',
        'notes',
      ],
      { figures: ['count', 'count underWatch'], charts: ['weightKg by date day'] },
    ),
  },
  plant: {
    kept: ownTable(
      [
        'place=location',
        'acquired=date -700 -520 -400 -310 -200 -120 -60 -20',
        'heightCm=size 120 85 60 45 40 30 22 12',
        'nextWatering=due -1 0 1 1 2 3 4 6',
        'status(thriving needsCare ailing) 0 0 1 0 0 2 0 0',
        'notes',
      ],
      { figures: ['count', 'count needsCare', 'overdue nextWatering'], charts: ['count by place'] },
    ),
    noted: ownTable(
      [
        'date -28 -24 -20 -16 -12 -8 -4 0',
        'heightCm=size 12 14 17 19 22 24 27 30',
        'watered=done 1 1 0 1 1 1 0 1',
        'status(thriving needsCare ailing) 0 0 1 0 0 0 0 0',
        'notes',
      ],
      { figures: ['count', 'count needsCare'], charts: ['heightCm by date day'] },
    ),
  },
  place: {
    kept: ownTable(
      [
        'sizeM2=size 25 40 32 60 18 45 30 52',
        'holder=owner',
        'start -700 -520 -400 -310 -200 -120 -60 -20',
        'end 20 60 95 140 200 245 300 345',
        'fee 60 95 75 140 45 105 70 120',
        'status(vacant occupied closedOff) 1 1 0 1 1 2 1 1',
      ],
      { figures: ['count vacant', 'count occupied', 'sum fee occupied'], charts: ['count by status'] },
    ),
  },
  route: {
    kept: ownTable(
      [
        'kilometers=distance 4.5 8 12 6 3 15 9 5.5',
        'level 0 1 1 0 0 2 1 0',
        'lastCheck=date -90 -64 -50 -41 -30 -21 -12 -4',
        'nextCheck=due -5 8 20 35 50 60 75 90',
        'owner',
        'status(passable needsRepair closedOff) 0 0 1 0 0 2 0 0',
      ],
      {
        figures: ['count', 'sum kilometers', 'overdue nextCheck'],
        charts: ['kilometers by level', 'count by status'],
      },
    ),
    noted: noted(
      ['owner', 'kilometers=distance 4.5 8 12 6 3 15 9 5.5', 'duration 60 95 140 70 35 180 110 65', 'notes'],
      ['kilometers by date'],
    ),
  },
  vehicle: {
    kept: ownTable(
      [
        'registration=code(plates)',
        'acquired=date -2400 -1900 -1500 -1200 -800 -500 -300 -90',
        'mileage 84000 61500 142000 98000 35500 27000 12000 4500',
        'nextService=due -6 12 25 40 75 110 150 200',
        'inspection=end 40 160 90 220 300 410 520 600',
        'status(available inUse inWorkshop) 0 1 0 2 1 0 0 1',
      ],
      {
        figures: ['count available', 'count inWorkshop', 'overdue nextService'],
        charts: ['mileage by name', 'count by status'],
      },
    ),
    noted: noted(
      ['driver=owner', 'hours 2 3.5 1 4 2.5 1.5 3 2', 'kilometers=distance 18 42 9 65 30 12 38 25', 'notes'],
      ['hours by date'],
    ),
  },
  equipment: {
    kept: ownTable(
      [
        'serialNo=code(serials)',
        'location',
        'acquired=date -1900 -1500 -1200 -900 -600 -400 -210 -60',
        'value 480 320 890 150 640 270 510 380',
        'nextCheck=due -8 9 30 55 90 140 200 290',
        available,
      ],
      {
        figures: ['count available', 'count inRepair', 'overdue nextCheck', 'sum value'],
        charts: ['value by location', 'count by status'],
      },
    ),
    noted: noted(
      ['operator=owner', 'hours 2 3.5 1 4 2.5 1.5 3 2', 'status(ok needsRepair) 0 0 0 1 0 0 0 0', 'notes'],
      ['hours by date'],
    ),
  },
  installation: {
    kept: ownTable(
      [
        'location',
        'installed=start -3200 -2800 -2400 -1900 -1500 -900 -600 -300',
        'lastCheck=date -370 -330 -250 -210 -160 -95 -40 -12',
        'nextCheck=due -5 35 115 155 205 270 325 350',
        'owner',
        working,
      ],
      { figures: ['count', 'overdue nextCheck', 'count needsRepair'], charts: ['count by location'] },
    ),
  },
  container: {
    kept: ownTable(
      [
        'contents=notes',
        'volumeLiters=volume 50 50 30 30 50 20 20 30',
        'location',
        'filledOn=date -30 -26 -21 -15 -11 -8 -4 -1',
        'dueBack=due -4 6 9 14 18 22 27 30',
        'status(fullState inUse emptyState atCustomer) 3 2 1 3 0 0 1 0',
      ],
      {
        figures: ['count fullState', 'count emptyState', 'count atCustomer', 'overdue dueBack'],
        charts: ['count by status', 'count by location'],
      },
    ),
  },
  supply: {
    kept: ownTable(
      [
        'stock 40 12 85 6 30 150 22 9',
        'reorder 20 15 40 10 20 60 10 10',
        shelves,
        'supplier=company',
        'price 4 12 2.5 18 7 1.2 9 25',
      ],
      { figures: ['count', 'low stock reorder'], charts: ['stock by place', 'stock by name'] },
    ),
  },
  food: {
    kept: ownTable(
      [
        'stock 12 4 20 6 9 3 15 8',
        shelves,
        'openedOn=date -40 -30 -22 -18 -12 -9 -4 -1',
        bestBy,
        'rating 4 3.5 5 4 3 4.5 4 3',
      ],
      { figures: ['count', 'sum stock', 'avg rating'], charts: ['stock by place', 'rating by name'] },
    ),
    noted: noted(
      [
        'temperature 21 22 24 23 22 25 24 22',
        'quantity 2 3 2 4 3 2 4 3',
        'rating 3 3.5 4 4 3 4.5 4 5',
        'notes',
      ],
      ['rating by date', 'temperature by date'],
    ),
  },
  medicine: {
    kept: ownTable(
      [
        'lotNo=code(lots)',
        'stock 40 12 85 6 30 150 22 9',
        'reorder 20 15 40 10 20 60 10 10',
        bestBy,
        shelves,
      ],
      { figures: ['count', 'low stock reorder'], charts: ['stock by place', 'stock by name'] },
    ),
  },
  wearable: {
    kept: ownTable(
      [
        'sizeName=type(sizeS sizeM sizeL) 1 0 2 1 1 0 2 1',
        'condition=level(asNew goodState worn) 1 1 2 0 1 0 2 1',
        shelves,
        'holder=owner',
        'status(available lent inRepair) 0 1 0 0 2 1 0 0',
      ],
      {
        figures: ['count', 'count available', 'count lent', 'count inRepair'],
        charts: ['count by condition', 'count by sizeName'],
      },
    ),
  },
  prop: {
    kept: ownTable(
      [
        'condition=level(asNew goodState worn) 1 1 2 0 1 0 2 1',
        'value 45 120 15 80 60 25 95 35',
        shelves,
        'holder=owner',
        'status(available lent inRepair) 0 1 0 0 2 1 0 0',
      ],
      {
        figures: ['count available', 'count lent', 'count inRepair', 'sum value'],
        charts: ['count by condition', 'count by place'],
      },
    ),
  },
  collectible: { kept: asOwn(trades.collection[0]!) },
  key: { kept: asOwn(trades.keys[0]!) },
  document: {
    kept: ownTable(
      [
        'holder=owner',
        'number=code(documentNumbers)',
        'issuedOn=date -1100 -1050 -980 -700 -500 -400 -200 -60',
        'validUntil=end -20 12 25 90 160 240 330 420',
        'status(expired expiring validState) 0 1 1 2 2 2 2 2',
      ],
      {
        figures: ['count expired', 'count expiring', 'count validState'],
        charts: ['count by status'],
      },
    ),
  },
  paper: { kept: asOwn(trades.policies[0]!) },
  work: {
    kept: ownTable(
      [
        'author',
        'begun=created -120 -90 -70 -52 -40 -26 -12 -4',
        'due -10 -4 6 14 22 30 45 60',
        'status(idea draft review published) 3 3 2 2 1 1 0 0',
        'notes',
      ],
      { figures: ['count draft', 'count published', 'overdue due'], charts: ['count by status'] },
    ),
  },
  software: {
    kept: ownTable(
      [
        'version',
        'environment',
        'owner',
        'updated=date -200 -140 -95 -61 -40 -22 -9 -2',
        'status(upToDate updateDue outOfUse) 1 1 0 0 0 2 0 0',
      ],
      { figures: ['count', 'count updateDue'], charts: ['count by environment', 'count by status'] },
    ),
  },
  event: {
    kept: ownTable(
      [
        'date -21 -12 -5 -1 4 11 20 34',
        'location',
        'ledBy=owner',
        'people=attendees 12 8 20 15 10 25 18 9',
        'status(planned done cancelled) 1 1 2 1 0 0 0 0',
        'notes',
      ],
      { figures: ['count planned', 'count done', 'sum people done'], charts: ['people by location'] },
    ),
    noted: noted(
      ['location', 'duration 45 60 30 90 75 40 120 55', 'ledBy=owner', 'notes'],
      ['duration by date'],
    ),
  },
  process: {
    kept: ownTable(
      [
        'date -21 -12 -5 -1 4 11 20 34',
        'quantity 24 18 30 12 20 36 15 28',
        'owner',
        'status(planned doing done) 2 2 2 1 0 0 0 0',
        'notes',
      ],
      { figures: ['count planned', 'count done', 'sum quantity done'], charts: ['quantity by status'] },
    ),
    noted: noted(
      [
        'duration 480 520 600 470 540 610 500 560',
        'peakTemperature=score 980 1060 1220 990 1060 1240 980 1060',
        'quantity 24 18 30 12 20 36 15 28',
        'rating 4 3.5 5 2 4 4.5 3 4',
        'owner',
        'notes',
      ],
      ['rating by date', 'quantity by date'],
    ),
  },
  observation: {
    kept: noted(
      [
        'place=location(forestEdge meadow orchard) 0 1 0 2 1 0 1 2',
        'quantity 3 1 12 2 5 1 8 4',
        'observer=reporter',
        'notes',
      ],
      ['quantity by date', 'quantity by place'],
    ),
  },
  mishap: {
    kept: ownTable(
      [
        'date -60 -44 -31 -25 -16 -11 -5 -2',
        'location',
        'severity 2 3 1 2 3 0 2 1',
        'reporter',
        'measures=notes',
        'status(open doing done) 2 2 2 2 1 1 0 0',
      ],
      { figures: ['count', 'count open'], charts: ['count by severity', 'count by location'] },
    ),
  },
  case: {
    kept: ownTable(
      [
        'reporter',
        'created -20 -16 -12 -9 -6 -4 -2 0',
        'priority 1 0 1 2 1 0 2 1',
        'owner',
        'status(new open waiting solved) 3 3 3 1 2 1 0 0',
      ],
      {
        figures: ['count new', 'count open', 'count solved'],
        charts: ['count by status', 'count by priority'],
      },
    ),
  },
  message: {
    kept: ownTable(
      [
        'sender=contact',
        'received=created -14 -11 -9 -7 -5 -3 -2 0',
        'about=notes',
        'owner',
        'answerBy=due -6 -3 -1 1 2 4 6 9',
        'status(new doing answered) 2 2 2 1 1 0 0 0',
      ],
      { figures: ['count new', 'count answered', 'overdue answerBy'], charts: ['count by status'] },
    ),
  },
  payment: {
    kept: ownTable(
      [
        'payer=contact',
        'amount 25 40 18 60 35 90 20 45',
        'due -40 -31 -24 -12 -6 8 15 30',
        'paidOn=date -42 -33 -20 _ _ _ -2 _',
        'status(openPay paid overdue) 1 1 1 2 2 0 1 0',
      ],
      {
        figures: ['sum amount', 'sum amount paid', 'sum amount overdue'],
        charts: ['amount by status'],
      },
    ),
  },
  grant: {
    kept: ownTable(
      [
        'applicant=contact',
        'amount 2500 1200 4000 1800 3000 900 2200 1500',
        'applied=created -90 -75 -60 -48 -36 -25 -14 -5',
        'decisionBy=due -30 -20 -9 4 12 20 30 45',
        'status(requested approved paidOut declined) 2 1 3 0 1 0 0 0',
      ],
      {
        figures: ['count requested', 'count approved', 'sum amount approved', 'sum amount paidOut'],
        charts: ['amount by status'],
      },
    ),
  },
  prize: {
    kept: ownTable(
      [
        'donor=company',
        'value 50 120 25 80 200 15 60 35',
        'winner=contact',
        'status(pledged received handedOver) 2 1 1 0 1 2 0 1',
      ],
      { figures: ['count', 'sum value', 'count pledged', 'count handedOver'], charts: ['value by status'] },
    ),
  },
  specimen: {
    kept: ownTable(
      [
        'number=code(lots)',
        'source=notes',
        'received=date -400 -310 -220 -160 -95 -60 -30 -7',
        shelves,
        'quantity 12 4 20 6 9 3 15 8',
        'status(available inUse usedUp) 0 0 1 2 0 1 0 0',
      ],
      {
        figures: ['count', 'count available', 'count usedUp'],
        charts: ['quantity by place', 'count by status'],
      },
    ),
  },
  territory: {
    kept: ownTable(
      [
        'owner',
        'customers=quantity 40 25 60 18 32 51 22 37',
        'planned 20000 14000 30000 9000 16000 26000 11000 18000',
        'actual 21500 12200 27800 9400 15100 28300 8700 17600',
        'lastVisit=date -60 -44 -31 -25 -16 -11 -5 -2',
      ],
      { figures: ['sum planned', 'sum actual', 'sum customers'], charts: ['planned actual by name'] },
    ),
  },
  episode: { kept: asOwn(trades.symptoms[0]!) },
  measurement: {
    kept: noted(
      ['measured=score 42 45 44 51 48 47 55 46', 'location', 'owner', 'notes'],
      ['measured by date', 'measured by location'],
    ),
  },
} as const satisfies Record<string, NounClass>;

export type ClassId = keyof typeof classes;
