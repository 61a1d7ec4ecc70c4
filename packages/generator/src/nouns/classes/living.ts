import { ownTable, type NounClass } from '../NounClass.js';

/** People, their groups, animals and plants. */
export const living = {
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
} as const satisfies Record<string, NounClass>;
