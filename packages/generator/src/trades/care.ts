import { times, visits } from './columns.js';
import { table, type Trade } from './Trade.js';

const upkeep = { figures: ['low stock reorder'] };

/** Health and care of the body. */
export const care = {
  clinic: [
    table(
      'appointment',
      'table',
      'patient:#',
      [times, 'doctor', 'visit=type(checkup followUp vaccination acute) 0 1 3 0 2 1 3 0', visits],
      {
        figures: ['count booked', 'count noShow'],
        charts: ['count by visit', 'count by doctor'],
      },
    ),
    table('patient', 'table', 'patient:#', [
      'age 34 61 8 47 72 29 55 41',
      'doctor',
      'lastVisit=date -120 -95 -80 -64 -40 -22 -9 -3',
      'nextVisit=nextDate 12 30 45 9 60 21 80 5',
      'insurance=type(publicIns privateIns selfPaying) 0 0 0 1 0 1 0 2',
    ]),
    table(
      'stockItem',
      'table',
      'clinicSupplies',
      ['stock 14 60 35 8 22 5', 'reorder 20 40 30 10 15 6'],
      upkeep,
    ),
  ],
  dentist: [
    table(
      'appointment',
      'table',
      'patient:#',
      [
        times,
        'dentist=doctor',
        'treatment=type(checkup cleaning filling crown) 0 1 2 3 0 1 2 0',
        'fee=amount 60 95 140 620 60 95 165 60',
        visits,
      ],
      {
        figures: ['count booked', 'count noShow', 'sum fee'],
        charts: ['fee by treatment'],
      },
    ),
    table(
      'patient',
      'table',
      'patient:#',
      [
        'lastVisit=date -340 -210 -200 -160 -120 -90 -30 -12',
        'recall=due -20 -8 5 12 40 70 150 170',
        'insurance=type(publicIns privateIns selfPaying) 0 0 1 0 0 1 0 2',
      ],
      {
        figures: ['overdue recall'],
      },
    ),
    table(
      'stockItem',
      'table',
      'dentalSupplies',
      ['stock 14 60 35 8 22 5', 'reorder 20 40 30 10 15 6'],
      upkeep,
    ),
  ],
  vet: [
    table(
      'appointment',
      'table',
      'animal:pets',
      [
        times,
        'species=type(dog cat rabbit bird) 1 0 1 0 2 0 3 1',
        'visit=category(checkup vaccination surgery injury) 0 1 3 2 0 1 0 0',
        'vet=doctor',
        visits,
      ],
      {
        figures: ['count booked', 'count noShow'],
        charts: ['count by species', 'count by visit'],
      },
    ),
    table(
      'vaccination',
      'table',
      'animal:pets',
      [
        'vaccine=type(rabies distemper combined) 0 1 0 2 2 1 2 0',
        'date -370 -360 -350 -300 -200 -160 -90 -30',
        'nextDose=due -5 -2 15 65 165 205 275 335',
      ],
      {
        figures: ['overdue nextDose'],
      },
    ),
    table(
      'stockItem',
      'table',
      'vetSupplies',
      ['stock 14 60 35 8 22 5', 'reorder 20 40 30 10 15 6', 'expiry=end 40 200 90 25 300 120'],
      upkeep,
    ),
  ],
  therapy: [
    table(
      'session',
      'table',
      'client:#',
      [
        'date -14 -12 -9 -7 -5 -2 1 3',
        'duration 60 60 45 60 60 45 60 60',
        'fee=amount 80 80 60 80 80 60 80 80',
        'status(booked done noShow) 1 1 1 2 1 1 0 0',
        'payment=category(openPay paid) 1 1 1 0 0 0 0 0',
      ],
      {
        figures: ['count done', 'sum fee done', 'sum fee openPay'],
        charts: ['fee by payment'],
      },
    ),
    table(
      'client',
      'table',
      'client:#',
      [
        'start -200 -150 -120 -90 -60 -40 -20 -5',
        'booked=quantity 10 10 6 10 6 10 6 10',
        'used=current 9 7 6 5 3 3 1 0',
        'nextVisit=nextDate 3 5 2 8 6 9 4 1',
      ],
      {
        figures: ['rate utilization used booked'],
      },
    ),
  ],
  salon: [
    table(
      'appointment',
      'table',
      'customer:#',
      [
        times,
        'service=type(haircut coloring styling manicure) 0 1 0 3 0 2 1 0',
        'fee=amount 42 95 38 35 45 55 110 40',
        'stylist=coach',
        visits,
      ],
      {
        figures: ['count booked', 'sum fee', 'count noShow'],
        charts: ['fee by service'],
      },
    ),
    table('customer', 'table', 'customer:#', [
      'lastVisit=date -60 -52 -40 -33 -21 -14 -6 -2',
      'visits=quantity 4 12 7 3 9 15 2 6',
      'revenue=value 190 880 310 120 420 760 150 260',
    ]),
    table(
      'stockItem',
      'table',
      'salonProducts',
      ['stock 14 6 35 8 22 5', 'reorder 10 8 20 10 15 6', 'price 14 22 9 18 12 26'],
      upkeep,
    ),
  ],
  pharmacy: [
    table(
      'stockItem',
      'table',
      'medicines',
      [
        'stock 14 60 35 8 22 5',
        'reorder 20 40 30 10 15 6',
        'price 4 7 12 9 15 22',
        'expiry=end 40 200 90 25 300 120',
      ],
      {
        figures: ['count', 'low stock reorder'],
        charts: ['stock by name'],
      },
    ),
    table(
      'order',
      'board',
      'company',
      [
        'date -9 -6 -4 -3 -1 0',
        'amount 820 410 1260 300 540 980',
        'status(ordered shipped delivered) 2 2 1 1 0 0',
      ],
      {
        figures: ['sum amount ordered'],
      },
    ),
  ],
  careHome: [
    table(
      'resident',
      'table',
      'resident:#',
      [
        'roomNumber=size 101 102 104 105 201 203 204 206',
        'age 84 79 91 88 76 83 90 81',
        'careLevel=level(careLow careMedium careHigh) 0 1 2 1 0 1 2 1',
        'checkDue=due -2 1 3 5 -1 7 9 12',
      ],
      {
        figures: ['count', 'overdue checkDue'],
        charts: ['count by careLevel'],
      },
    ),
    table('shift', 'table', 'employee:#', [
      'date 0 0 0 1 1 1 2 2',
      'shift 0 1 2 0 1 2 0 1',
      'role(nurse caregiver kitchen) 0 1 0 1 1 0 2 1',
    ]),
    table(
      'incident',
      'board',
      'careIncidents',
      ['date -12 -9 -6 -3 -1', 'severity 2 3 1 2 3', 'status(open investigating resolved) 2 2 1 1 0'],
      { figures: ['count open'] },
    ),
  ],
  gym: [
    table(
      'member',
      'table',
      'member:#',
      [
        'plan(basicPlan premiumPlan studentPlan) 0 1 0 2 1 0 0 1',
        'monthlyFee=fee 29 49 29 19 49 29 29 49',
        'start -600 -420 -300 -210 -150 -90 -40 -10',
        'status(active paused ended) 0 0 2 0 0 1 0 0',
      ],
      {
        figures: ['count active', 'sum monthlyFee active'],
        charts: ['count by plan'],
      },
    ),
    table(
      'class',
      'table',
      'gymClasses',
      [
        'weekday=category(mon tue wed thu fri sat) 0 1 2 3 4 5',
        'coach',
        'bookings=attendees 18 12 15 9 20 7',
        'spots=guests 20 15 16 14 20 12',
      ],
      {
        figures: ['rate fillRate bookings spots'],
        charts: ['bookings by name'],
      },
    ),
    table(
      'equipment',
      'table',
      'gymEquipment',
      ['nextService=due -3 12 40 25 60 8', 'condition=status(ok needsRepair outOfUse) 1 0 0 0 0 2'],
      { figures: ['count needsRepair'] },
    ),
  ],
  yoga: [
    table(
      'class',
      'table',
      'yogaClasses',
      [
        'weekday=category(mon tue wed thu fri sat) 0 1 2 3 4 5',
        'teacher',
        'level 0 1 0 2 1 0',
        'bookings=attendees 11 9 12 6 10 8',
        'spots=guests 12 12 12 10 12 10',
      ],
      {
        figures: ['count', 'rate fillRate bookings spots'],
        charts: ['bookings by name'],
      },
    ),
    table(
      'member',
      'table',
      'member:#',
      [
        'pass=plan(singlePass tenPass monthPass) 1 2 2 0 1 2 1 0',
        'price=amount 120 89 89 15 120 89 120 15',
        'left=quantity 6 0 0 1 3 0 9 1',
        'end 40 12 20 3 60 25 80 5',
      ],
      {
        figures: ['count', 'sum price'],
        charts: ['price by pass'],
      },
    ),
  ],
} as const satisfies Record<string, Trade>;
