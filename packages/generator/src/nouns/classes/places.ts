import { ownTable, type NounClass } from '../NounClass.js';
import { available, noted, working } from './columns.js';

/** Places, ways, vehicles and machines. */
export const places = {
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
  trail: {
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
  road: {
    kept: ownTable(
      [
        'kilometers=distance 4.5 8 12 6 3 15 9 5.5',
        'lastCheck=date -90 -64 -50 -41 -30 -21 -12 -4',
        'nextCheck=due -5 8 20 35 50 60 75 90',
        'owner',
        'status(passable needsRepair closedOff) 0 0 1 0 0 2 0 0',
      ],
      { figures: ['count', 'sum kilometers', 'overdue nextCheck'], charts: ['count by status'] },
    ),
  },
  route: {
    kept: ownTable(
      [
        'driver=owner',
        'departure=time 0.07 0.07 0.08 0.08 0.13 0.13 0.15 0.16',
        'stops=quantity 8 11 6 9 8 11 6 9',
        'kilometers=distance 12 18 9 15 12 18 9 15',
        'people=attendees 32 41 18 27 30 38 16 25',
        'status(active paused) 0 0 0 0 0 1 0 0',
      ],
      {
        figures: ['count active', 'sum kilometers', 'sum people'],
        charts: ['people by name', 'kilometers by name'],
      },
    ),
    noted: noted(
      [
        'driver=owner',
        'kilometers=distance 12 18 9 15 12 18 9 15',
        'duration 45 70 35 60 45 75 40 55',
        'notes',
      ],
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
} as const satisfies Record<string, NounClass>;
