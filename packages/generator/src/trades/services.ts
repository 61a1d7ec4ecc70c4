import { times, visits } from './columns.js';
import { table, type Trade } from './Trade.js';

/** Businesses that repair, look after, rent out, sell and guard what others have or need. */
export const services = {
  repairShop: [
    table(
      'repair',
      'board',
      'repairItems',
      [
        'customer=company',
        'received=created -9 -6 -4 -2 -1 0',
        'due -2 0 1 2 3 5',
        'amount 89 45 120 35 60 150',
        'status(booked diagnosis doing ready pickedUp) 4 3 2 2 1 0',
      ],
      {
        figures: ['count doing', 'count ready', 'sum amount'],
        charts: ['amount by status'],
      },
    ),
    table('invoice', 'table', 'invoice:#', [
      'date -20 -14 -9 -6 -3 -1',
      'amount 89 45 210 35 60 150',
      'status(sent paid) 1 1 0 0 0 0',
    ]),
  ],
  petCare: [
    table(
      'appointment',
      'table',
      'animal:pets',
      [
        times,
        'service=type(bathing petHaircut nailTrim dayCare) 1 0 3 1 2 0 1 3',
        'fee=amount 55 30 25 60 15 35 58 25',
        'owner',
        visits,
      ],
      {
        figures: ['count booked', 'sum fee', 'count noShow'],
        charts: ['fee by service'],
      },
    ),
    table('customer', 'table', 'customer:#', [
      'animal=notes(pets)',
      'lastVisit=date -60 -52 -40 -33 -21 -14 -6 -2',
      'visits=quantity 4 12 7 3 9 15 2 6',
      'revenue=value 190 580 310 120 420 760 110 260',
    ]),
  ],
  tattooStudio: [
    table(
      'appointment',
      'table',
      'customer:#',
      [
        times,
        'duration 120 60 180 90 240 60 150 120',
        'fee=amount 240 90 380 160 520 110 300 230',
        'payment=category(openPay paid) 0 0 1 0 0 1 1 1',
        visits,
      ],
      {
        figures: ['count booked', 'sum fee', 'count noShow'],
        charts: ['fee by payment'],
      },
    ),
    table('customer', 'table', 'customer:#', [
      'lastVisit=date -60 -52 -40 -33 -21 -14 -6 -2',
      'visits=quantity 1 4 2 3 1 5 2 1',
      'revenue=value 240 880 310 520 160 1260 420 110',
    ]),
  ],
  vehicleRental: [
    table(
      'booking',
      'table',
      'customer:#',
      [
        'vehicle=notes(vehicles)',
        'start -9 -6 -4 -2 -1 0 3 8',
        'end -5 -3 -1 2 4 1 6 12',
        'amount 240 180 210 320 390 95 180 280',
        'status(booked rentedOut returned) 2 2 2 1 1 1 0 0',
      ],
      {
        figures: ['count rentedOut', 'count booked', 'sum amount'],
        charts: ['amount by vehicle'],
      },
    ),
    table(
      'vehicle',
      'table',
      'vehicles',
      [
        'kind=type(vanType truckType carType) 0 0 1 1 2 2',
        'dayRate=fee 65 65 110 110 45 48',
        'nextService=due -6 12 25 40 75 110',
        'status(available rentedOut inWorkshop) 1 1 0 2 1 0',
      ],
      { figures: ['count available', 'overdue nextService'] },
    ),
  ],
  carDealer: [
    table(
      'vehicle',
      'table',
      'carsForSale',
      [
        'mileage 42000 18500 76000 9800 54000 31000',
        'price 12900 21500 9400 28900 15700 18200',
        'start -80 -55 -41 -30 -16 -7',
        'status(available reserved sold) 2 0 1 0 2 0',
      ],
      {
        figures: ['count available', 'count reserved', 'sum price sold'],
        charts: ['count by status'],
      },
    ),
    table('viewing', 'table', 'customer:#', [times, 'vehicle=notes(carsForSale)', visits], {
      figures: ['count booked'],
    }),
  ],
  coworking: [
    table(
      'member',
      'table',
      'member:#',
      [
        'plan(hotDesk fixedDesk privateOffice) 0 1 0 2 1 0 0 1',
        'monthlyFee=fee 120 220 120 640 220 120 120 220',
        'start -600 -420 -300 -210 -150 -90 -40 -10',
        'status(active paused ended) 0 0 2 0 0 1 0 0',
      ],
      {
        figures: ['count active', 'sum monthlyFee active'],
        charts: ['count by plan'],
      },
    ),
    table('booking', 'table', 'member:#', ['time', 'room', 'people=guests 4 2 8 3 6 2 5 10', visits], {
      charts: ['count by room'],
    }),
  ],
  venue: [
    table(
      'booking',
      'table',
      'customer:#',
      [
        'time',
        'room',
        'people=guests 6 12 4 30 8 5 16 10',
        'amount 180 320 120 850 240 150 460 290',
        'status(requested confirmed depositPaid done) 3 3 3 2 2 1 1 0',
      ],
      {
        figures: ['count confirmed', 'count requested', 'sum amount'],
        charts: ['amount by room', 'people by room'],
      },
    ),
    table('shift', 'table', 'employee:#', ['date 0 0 0 1 1 1 2 2', 'shift 0 1 2 0 1 2 0 1']),
  ],
  security: [
    table(
      'shift',
      'table',
      'employee:#',
      [
        'date 0 0 0 1 1 1 2 2',
        'location 0 1 2 0 1 2 0 1',
        'shift 0 1 2 0 1 2 0 1',
        'hours 8 8 10 8 8 10 8 8',
      ],
      { figures: ['sum hours'], charts: ['hours by location'] },
    ),
    table('incident', 'board', 'accidents', [
      'date -12 -9 -6 -3 -1',
      'location 0 2 1 0 2',
      'severity 2 3 1 2 3',
      'status(open investigating resolved) 2 2 1 1 0',
    ]),
  ],
} as const satisfies Record<string, Trade>;
