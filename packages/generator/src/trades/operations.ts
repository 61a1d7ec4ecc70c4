import { table, type Trade } from './Trade.js';

/** Moving, making, storing and testing things. */
export const operations = {
  fleet: [
    table(
      'vehicle',
      'table',
      'vehicles',
      [
        'kind=type(vanType truckType carType) 0 0 1 1 2 2',
        'mileage 84000 61500 142000 98000 35500 27000',
        'nextService=due -6 12 25 40 75 110',
        'inspection=end 40 160 90 220 300 410',
        'status(ok needsRepair inWorkshop) 0 1 0 2 0 0',
      ],
      {
        figures: ['count', 'overdue nextService', 'count inWorkshop'],
        charts: ['mileage by name'],
      },
    ),
    table(
      'service',
      'table',
      'vehicle:vehicles',
      [
        'date -90 -64 -41 -25 -12 -3',
        'work=category(oilChange tyres brakes repairWork) 0 1 2 3 0 2',
        'cost 180 420 560 1250 160 480',
        'workshop=company',
      ],
      {
        figures: ['sum cost'],
        charts: ['cost by work'],
      },
    ),
    table('refuel', 'table', 'vehicle:vehicles', [
      'date -11 -9 -6 -4 -3 -1',
      'volume 62 58 210 190 44 41',
      'cost 104 97 346 312 75 70',
    ]),
  ],
  carRepair: [
    table(
      'workOrder',
      'board',
      'carJobs',
      [
        'customer=company',
        'received=created -6 -4 -3 -2 -1 0',
        'due -1 0 1 2 3 4',
        'amount 320 560 180 1450 240 95',
        'status(booked diagnosis doing ready) 3 2 2 1 0 0',
      ],
      {
        figures: ['count doing', 'count ready', 'sum amount'],
        charts: ['amount by status'],
      },
    ),
    table(
      'stockItem',
      'table',
      'carParts',
      ['stock 14 6 35 8 22 5', 'reorder 10 8 20 10 15 6', 'price 38 12 9 85 24 110'],
      { figures: ['low stock reorder'] },
    ),
    table('invoice', 'table', 'invoice:#', [
      'date -20 -14 -9 -6 -3 -1',
      'amount 320 560 180 1450 240 95',
      'status(sent paid) 1 1 0 0 0 0',
    ]),
  ],
  warehouse: [
    table(
      'stockItem',
      'table',
      'warehouseGoods',
      [
        'category(rawMaterial finishedGoods packaging) 0 0 1 1 1 2 2 0',
        'stock 240 85 60 32 18 900 450 70',
        'reorder 150 100 40 40 20 500 300 50',
        'price 4 7 49 39 89 0.4 1.2 12',
        'location=room(shelfA shelfB shelfC) 0 0 1 1 1 2 2 0',
      ],
      {
        figures: ['count', 'low stock reorder'],
        charts: ['stock by category'],
      },
    ),
    table(
      'movement',
      'table',
      'stockItem:warehouseGoods',
      [
        'date',
        'direction=type(goodsIn goodsOut) 0 1 1 0 1 1 0 1',
        'quantity 100 24 12 40 8 120 200 15',
        'owner',
      ],
      {
        rows: 16,
      },
    ),
    table('order', 'board', 'company', [
      'due -3 2 5 9 14 18',
      'amount 820 410 1260 300 540 980',
      'status(ordered shipped delivered) 2 1 1 0 0 0',
    ]),
  ],
  delivery: [
    table(
      'shipment',
      'board',
      'shipment:#',
      [
        'customer=company',
        'area=region',
        'due -1 0 0 1 1 2 3 4',
        'driver=owner',
        'status(planned loaded onTheWay delivered) 3 3 2 2 1 0 0 0',
      ],
      {
        figures: ['count planned', 'count onTheWay', 'overdue due'],
        charts: ['count by area'],
      },
    ),
    table(
      'route',
      'table',
      'routes',
      ['date 0 0 1 1 2', 'stops=quantity 12 9 15 8 11', 'distance 64 41 98 37 72', 'driver=owner'],
      { figures: ['sum distance'] },
    ),
  ],
  production: [
    table(
      'workOrder',
      'board',
      'product:madeGoods',
      [
        'quantity 500 200 1200 80 300 150',
        'made=current 500 140 600 20 0 0',
        'due -2 1 4 8 12 20',
        'status(planned doing qualityCheck done) 3 2 1 1 0 0',
      ],
      {
        figures: ['rate progress made quantity', 'overdue due'],
        charts: ['quantity made by name'],
      },
    ),
    table(
      'downtime',
      'table',
      'machine:machines',
      [
        'date -12 -9 -7 -4 -2 -1',
        'minutes 45 120 20 65 15 90',
        'cause=category(toolChange faultCause materialMissing) 1 1 0 2 0 1',
      ],
      {
        figures: ['sum minutes'],
        charts: ['minutes by cause'],
      },
    ),
    table(
      'inspection',
      'table',
      'product:madeGoods',
      ['date -10 -8 -5 -3 -2 -1', 'checked=quantity 50 40 80 20 30 25', 'rejected=votes 1 3 2 0 1 0'],
      { figures: ['rate errorRate rejected checked'] },
    ),
  ],
  lab: [
    table(
      'specimen',
      'table',
      'specimen:#',
      [
        'material=type(blood water soil) 0 1 0 2 1 0 2 1',
        'received=date -9 -8 -7 -5 -4 -3 -1 0',
        'analysis=category(chemistry microbiology genetics) 0 1 2 0 1 0 2 0',
        'due -4 -1 1 2 3 4 6 7',
        'status(received inAnalysis validated reported) 3 1 3 2 1 1 0 0',
      ],
      {
        figures: ['count received', 'count inAnalysis', 'overdue due'],
        charts: ['count by analysis'],
      },
    ),
    table(
      'instrument',
      'table',
      'labInstruments',
      [
        'lastCalibration=date -340 -200 -150 -90 -40',
        'calibration=due -4 20 60 120 300',
        'status(ok needsRepair outOfUse) 1 0 0 0 0',
      ],
      {
        figures: ['overdue calibration'],
      },
    ),
    table('reagent', 'table', 'reagents', [
      'stock 4 12 6 20 2',
      'reorder 5 8 6 10 3',
      'expiry=end 20 90 160 240 45',
    ]),
  ],
  clinicalStudy: [
    table(
      'participant',
      'table',
      'participant:#',
      [
        'site=location(siteNorth siteSouth siteEast) 0 1 0 2 1 0 2 1',
        'arm=type(treatmentArm controlArm) 0 1 0 1 0 1 0 1',
        'enrolled=date -120 -100 -84 -60 -45 -30 -14 -5',
        'status(screening enrolledState completedState withdrawn) 2 2 1 1 1 3 1 0',
      ],
      {
        figures: ['count', 'count enrolledState', 'count withdrawn'],
        charts: ['count by site', 'count by arm'],
      },
    ),
    table(
      'visit',
      'table',
      'participant:#',
      [
        'due -6 -2 1 4 8 12 15 20',
        'visitKind=phase(baselineVisit weekFour weekTwelve) 2 2 1 1 1 1 0 0',
        'status(planned done missed) 1 2 0 0 0 0 0 0',
      ],
      { figures: ['overdue due'] },
    ),
    table('adverseEvent', 'table', 'adverseEvents', [
      'date -40 -28 -16 -9 -3',
      'severity(mild moderate severe) 0 0 1 0 2',
      'status(open investigating resolved) 2 2 1 1 0',
    ]),
  ],
  farm: [
    table(
      'harvest',
      'table',
      'crop:crops',
      [
        'date',
        'field=location(fieldNorth fieldSouth fieldRiver) 0 1 2 0 1 2',
        'quantityKg=weight 1200 850 640 420 980 300',
        'revenue=amount 540 720 390 610 450 280',
      ],
      {
        figures: ['sum quantityKg', 'sum revenue'],
        charts: ['quantityKg by name', 'quantityKg by date'],
        rows: 18,
      },
    ),
    table(
      'task',
      'board',
      'farmTasks',
      [
        'field=location(fieldNorth fieldSouth fieldRiver) 0 1 2 0 1 2',
        'due -3 1 4 8 12 20',
        'owner',
        'status(todo doing done) 2 1 1 0 0 0',
      ],
      { figures: ['overdue due'] },
    ),
    table('animal', 'table', 'herd', [
      'quantity 42 60 18 120',
      'nextVaccination=due 9 25 -4 60',
      'feedPerDay=weight 520 110 45 14',
    ]),
  ],
  bees: [
    table(
      'hive',
      'table',
      'hive:#',
      [
        'apiary=location(orchard forestEdge meadow) 0 0 1 1 2',
        'queenYear=type(year1 year2 year3) 1 0 2 1 0',
        'strength=level(weakHive middleHive strongHive) 2 1 2 1 0',
        'inspected=date -12 -9 -9 -5 -5',
        'mites=votes 2 6 1 3 9',
        'nextCheck=due -2 1 2 5 6',
      ],
      {
        figures: ['count', 'overdue nextCheck'],
        charts: ['mites by name'],
        rows: 5,
      },
    ),
    table(
      'harvest',
      'table',
      'hive:#',
      [
        'date -140 -138 -100 -98 -60',
        'quantityKg=weight 18 14 22 12 9',
        'honey=category(blossom forestHoney lime) 0 0 2 1 1',
      ],
      {
        figures: ['sum quantityKg'],
        charts: ['quantityKg by honey'],
        rows: 5,
      },
    ),
  ],
  nursery: [
    table(
      'plant',
      'table',
      'gardenPlants',
      [
        'bed=location(greenhouse bedA bedB) 0 0 1 1 2 2',
        'quantity 120 80 45 60 30 24',
        'price 3 4 6 9 12 18',
        'readyOn=start -10 -3 5 14 30 60',
        'status(sown growing readyForSale) 2 2 1 1 0 0',
      ],
      {
        figures: ['sum quantity', 'count readyForSale'],
        charts: ['quantity by bed'],
      },
    ),
    table(
      'order',
      'board',
      'company',
      ['date -9 -6 -4 -3 -1 0', 'amount 240 180 460 95 320 150', 'status(new ready pickedUp) 2 2 1 1 0 0'],
      { figures: ['sum amount'] },
    ),
    table('task', 'table', 'gardenTasks', ['due -2 0 2 4 7 10', 'owner', 'status 3 1 1 0 0 0']),
  ],
  stable: [
    table(
      'horse',
      'table',
      'pets',
      [
        'box=room(boxA boxB boxC boxD boxE boxF boxG boxH) 0 1 2 3 4 5 6 7',
        'boarding=fee 420 420 380 460 380 420 460 380',
        'farrier=due 5 12 -2 20 33 41 8 27',
        'nextVaccination=nextDate 30 85 14 120 60 150 45 95',
      ],
      {
        figures: ['count', 'sum boarding', 'overdue farrier'],
      },
    ),
    table(
      'lesson',
      'table',
      'student:#',
      [
        'time 0.15 0.16 1.15 1.17 2.16 3.15 -1.15 -2.16',
        'horse=category(horseA horseB horseC) 0 1 0 2 1 2 0 1',
        'price=amount 32 32 45 28 32 45 32 28',
        'payment=status(openPay paid) 0 0 0 0 0 0 1 1',
      ],
      {
        figures: ['sum price openPay'],
        charts: ['price by horse'],
      },
    ),
    table('task', 'board', 'stableTasks', [
      'due -3 1 4 6 20 2',
      'owner',
      'status(todo doing done) 2 1 1 0 0 0',
    ]),
  ],
} as const satisfies Record<string, Trade>;
