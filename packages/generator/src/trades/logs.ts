import { table } from './Trade.js';

/** Records that are a page of their own in whatever trade: what people note, lend, request and pay. */
export const logs = {
  savings: [
    table(
      'deposit',
      'table',
      'deposits',
      [
        'date -160 -131 -100 -69 -38 -8',
        'goal=category(reserve holidayGoal bigPurchase) 0 1 0 2 0 1',
        'amount 200 150 200 400 200 150',
      ],
      { figures: ['sum amount'], charts: ['amount by date', 'amount by goal'] },
    ),
  ],
  donations: [
    table(
      'donation',
      'table',
      'company',
      [
        'date -150 -126 -101 -84 -60 -41 -20 -4',
        'purpose=category(generalFund projectFund emergencyFund) 0 1 0 0 2 1 0 1',
        'amount 250 1200 500 120 3000 300 150 900',
        'payment',
        'thanked=done 1 1 1 1 1 1 0 0',
      ],
      { figures: ['count', 'sum amount'], charts: ['amount by date', 'amount by purpose'] },
    ),
  ],
  pledges: [
    table(
      'pledge',
      'table',
      'company',
      [
        'amount 500 1200 250 300 2000 150 800 400',
        'due -20 -12 -4 3 9 18 30 45',
        'status(pledged received) 1 1 0 0 1 0 0 0',
      ],
      { figures: ['sum amount received', 'sum amount pledged', 'overdue due'], charts: ['amount by status'] },
    ),
  ],
  payables: [
    table(
      'payment',
      'table',
      'supplier:company',
      [
        'amount 2400 860 5200 1350 640 3100 980 4500',
        'due -24 -15 -6 -2 4 9 16 28',
        'status(openPay approved paid) 2 2 2 0 1 1 0 0',
      ],
      { figures: ['sum amount openPay', 'sum amount paid', 'overdue due'], charts: ['amount by status'] },
    ),
  ],
  adSpend: [
    table(
      'ad',
      'table',
      'campaign',
      ['date', 'channel(search social emailing)', 'spend=cost', 'clicks=votes', 'conversions=quantity'],
      {
        figures: ['sum spend', 'sum clicks', 'sum conversions'],
        charts: ['spend by date', 'spend by channel'],
        rows: 24,
      },
    ),
  ],
  hosting: [
    table(
      'hostedService',
      'table',
      'hostedServices',
      [
        'environment 0 0 0 1 0 2',
        'planned 620 340 120 180 90 60',
        'actual 655 338 141 165 90 48',
        'renewal 20 45 70 110 150 200',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by environment'],
      },
    ),
  ],
  energy: [
    table(
      'meterReading',
      'table',
      'meter:meters',
      [
        'date -150 -149 -148 -120 -119 -118 -90 -89 -88 -60 -59 -58 -30 -29 -28 -2 -2 -1',
        'consumption=volume 310 95 12 295 60 11 288 40 13 301 55 12 322 110 12 335 140 13',
        'cost 105 90 48 100 60 44 98 42 52 102 55 48 109 102 48 114 128 52',
      ],
      { figures: ['sum cost'], charts: ['cost by date', 'cost by name'], rows: 18 },
    ),
  ],
  mileage: [
    table(
      'drive',
      'table',
      'drives',
      [
        'date -40 -35 -29 -24 -18 -12 -7 -2',
        'driver=owner',
        'kilometers=mileage 42 8 27 310 64 6 118 35',
        'purpose=type(businessDrive privateDrive commute) 0 1 0 0 0 1 0 2',
      ],
      { figures: ['count', 'sum kilometers'], charts: ['kilometers by date', 'kilometers by purpose'] },
    ),
  ],
  drinks: [
    table(
      'drink',
      'table',
      'drinks',
      [
        'date -5 -5 -5 -4 -4 -4 -3 -3 -3 -2 -2 -2 -1 -1 -1 0 0 0',
        'milliliters=volume 250 200 500 250 300 200 500 250 250 500 200 300 250 500 200 250 300 200',
      ],
      { figures: ['sum milliliters'], charts: ['milliliters by date day', 'milliliters by name'], rows: 18 },
    ),
  ],
  sleep: [
    table(
      'night',
      'table',
      'weekdays',
      [
        'date -7 -6 -5 -4 -3 -2 -1',
        'slept=score 7 6.5 8 5.5 7.5 9 8',
        'quality=rating 4 3 5 2 4 5 4',
        'notes',
      ],
      { figures: ['avg slept', 'avg quality'], charts: ['slept by date day', 'quality by date day'] },
    ),
  ],
  moods: [
    table(
      'moodEntry',
      'table',
      'moment:moments',
      [
        'date -8 -7 -6 -5 -4 -3 -2 -1',
        'mood=rating 4 4.5 2.5 4 2 4.5 2.5 5',
        'slept=score 7 7.5 6 8 5 8 6 7.5',
      ],
      { figures: ['avg mood', 'avg slept'], charts: ['mood by date day', 'slept by date day'] },
    ),
  ],
  bloodPressure: [
    table(
      'pressure',
      'table',
      'partOfDay:partsOfDay',
      [
        'date -6 -6 -5 -5 -4 -4 -3 -3 -2 -2 -1 -1',
        'systolic=score 132 126 134 128 130 125 129 124 131 127 128 122',
        'diastolic=score 86 82 87 83 85 81 84 80 85 82 83 79',
        'pulse=score 72 68 74 70 71 67 70 66 73 69 70 65',
      ],
      {
        figures: ['avg systolic', 'avg diastolic', 'avg pulse'],
        charts: ['systolic by date day', 'diastolic by date day'],
        rows: 12,
      },
    ),
  ],
  doses: [
    table(
      'dose',
      'table',
      'medication:doseNames',
      ['time -1.08 -1.12 -1.20 0.08 0.12 0.20', 'dosage=quantity 1 2 10 1 1 2', 'taken=done 1 1 1 1 0 0'],
      { figures: ['count'], charts: ['count by name'] },
    ),
  ],
  vaccinations: [
    table(
      'vaccination',
      'table',
      'vaccines',
      [
        'who=type(meWho partnerWho childrenWho) 0 1 2 2 0 2',
        'date -1400 -700 -330 -210 -60 12',
        'nextDose=nextDate 2200 2900 35 520 305 380',
        'status(planned done) 1 1 1 1 1 0',
      ],
      { figures: ['count done', 'count planned'], charts: ['count by who'] },
    ),
  ],
  intake: [
    table('patient', 'table', 'patient:#', [
      'birthDate=date -12410 -22265 -2920 -17155 -26280 -10585 -20075 -14965',
      'phone',
      'email',
      'reason=category(checkup acute followUp vaccination) 0 1 2 0 2 1 3 0',
      'allergies=type(noAllergy nuts gluten milk) 0 0 1 0 0 2 0 3',
      'insurance=role(publicIns privateIns selfPaying) 0 0 0 1 0 1 0 2',
    ]),
  ],
  attendance: [
    table(
      'attendance',
      'table',
      'student:#',
      [
        'date -3 -3 -3 -3 -2 -2 -2 -2 -1 -1 -1 -1 0 0 0 0',
        'class=category(class5a class5b class6a) 0 0 1 2 0 0 1 2 0 0 1 2 0 0 1 2',
        'status(present late absent excused) 0 0 0 0 0 1 0 0 0 0 2 0 0 3 0 0',
        'notes',
      ],
      { figures: ['count present', 'count late', 'count absent'], charts: ['count by status'], rows: 16 },
    ),
  ],
  homework: [
    table(
      'assignment',
      'table',
      'assignment',
      [
        'subject 1 0 2 3 0 1',
        'due -4 -2 1 2 5 8',
        'minutes 60 30 45 40 30 90',
        'status(todo doing handedIn) 2 2 1 0 0 0',
      ],
      { figures: ['count todo', 'overdue due', 'sum minutes todo'], charts: ['minutes by subject'] },
    ),
  ],
  lessons: [
    table(
      'lesson',
      'table',
      'lessonTopics',
      [
        'subject 0 1 2 3 1 4',
        'group=category(class5a class5b class6a) 0 1 2 0 1 2',
        'date -2 -1 0 1 2 3',
        'duration 45 45 90 45 45 90',
        'status(planned prepared taught) 2 2 1 1 0 0',
      ],
      { figures: ['count prepared', 'count planned'], charts: ['count by subject'] },
    ),
  ],
  leave: [
    table(
      'leave',
      'table',
      'employee:#',
      [
        'type(vacationLeave sickLeave unpaidLeave) 0 1 0 0 2 0 0 1',
        'start -20 -9 -3 6 14 20 33 40',
        'end -11 -8 3 10 18 31 37 41',
        'days=quantity 8 2 5 5 5 10 5 2',
        'reason',
        'status(requested approved declined) 1 1 1 1 2 0 0 0',
      ],
      { figures: ['count requested', 'sum days approved'], charts: ['days by type'] },
    ),
  ],
  shifts: [
    table(
      'shift',
      'table',
      'employee:#',
      [
        'date 0 0 0 1 1 1 2 2',
        'shift 0 1 2 0 1 2 0 1',
        'hours 8 8 8 8 8 8 8 6',
        'status(planned confirmed) 1 1 1 1 0 0 0 0',
      ],
      { figures: ['count', 'sum hours', 'count planned'], charts: ['hours by shift'] },
    ),
  ],
  appraisals: [
    table(
      'appraisal',
      'table',
      'employee:#',
      [
        'reviewer=approver',
        'due -30 -21 -12 -5 4 11 19 28',
        'rating 4 3.5 4.5 3 _ _ _ _',
        'status(planned doing done) 2 2 2 1 1 0 0 0',
      ],
      { figures: ['count done', 'overdue due', 'avg rating'], charts: ['count by status'] },
    ),
  ],
  visitors: [
    table(
      'visitor',
      'table',
      'visitor:#',
      [
        'company',
        'host=owner',
        'cameAt=time -1.09 -1.11 -1.14 0.08 0.09 0.10 0.13 0.15',
        'badge=code',
        'status(expected inHouse signedOut) 2 2 2 1 1 0 0 0',
      ],
      { figures: ['count inHouse', 'count expected'], charts: ['count by status'] },
    ),
  ],
  checkouts: [
    table(
      'checkout',
      'table',
      'equipment:equipment',
      [
        'borrower=owner',
        'date -30 -21 -14 -9 -5 -2',
        'due -16 -7 -1 5 9 12',
        'status(lent returned) 1 1 0 0 0 0',
      ],
      { figures: ['count lent', 'overdue due'], charts: ['count by status'] },
    ),
  ],
  lostProperty: [
    table(
      'foundItem',
      'table',
      'foundItems',
      ['date -24 -18 -11 -7 -3 -1', 'location', 'reporter', 'status(stored returned) 1 1 0 1 0 0'],
      { figures: ['count stored', 'count returned'], charts: ['count by location'] },
    ),
  ],
  packing: [
    table('packing', 'table', 'packingItems', ['quantity 1 1 1 5 1 1', 'done 1 1 0 0 0 0'], {
      figures: ['count'],
    }),
  ],
  permits: [
    table(
      'permit',
      'table',
      'permits',
      [
        'location',
        'applied=created -60 -44 -31 -20 -9 -3',
        'expiry=end 40 90 150 210 300 340',
        'owner',
        'status(requested approved declined) 1 1 1 2 0 0',
      ],
      { figures: ['count requested', 'count approved'], charts: ['count by status'] },
    ),
  ],
  siteDiary: [
    table(
      'dailyReport',
      'table',
      'workDone:siteWork',
      [
        'date -8 -7 -6 -5 -4 -3 -2 -1',
        'weather=type(sunny cloudy rainy frosty) 0 0 1 2 1 0 0 3',
        'crew=attendees 6 8 8 4 7 9 9 5',
        'hours 48 64 64 20 56 72 72 25',
        'delay=reason',
      ],
      { figures: ['count', 'sum hours'], charts: ['hours by date day', 'hours by weather'] },
    ),
  ],
  fixtures: [
    table(
      'match',
      'table',
      'pairings',
      [
        'date -21 -20 -14 -13 -7 -6 1 8',
        'round=category(groupStage quarterFinal semiFinal finalRound) 0 0 1 1 2 2 3 3',
        'homeGoals=goals 2 1 3 0 2 1 _ _',
        'awayGoals=points 1 1 0 2 1 2 _ _',
        'status(upcoming played) 1 1 1 1 1 1 0 0',
      ],
      { figures: ['count played', 'count upcoming'], charts: ['count by round'] },
    ),
  ],
  bookClub: [
    table(
      'book',
      'table',
      'bookTitles',
      [
        'writer=author',
        'meeting=date -120 -90 -60 -30 5 35',
        'rating 4 3.5 5 4 _ _',
        'status(wantedBook reading read) 2 2 2 2 1 0',
      ],
      { figures: ['count read', 'avg rating'], charts: ['rating by name'] },
    ),
  ],
  featureRequests: [
    table(
      'featureRequest',
      'table',
      'feature',
      [
        'area=category(reporting mobileApp integrationArea billing) 2 1 0 3 0 2',
        'votes 48 36 31 22 14 9',
        'created -50 -41 -33 -20 -12 -4',
        'status(new planned doing done) 3 2 1 1 0 0',
      ],
      { figures: ['count new', 'sum votes'], charts: ['votes by name', 'votes by area'] },
    ),
  ],
  complaints: [
    table(
      'complaint',
      'board',
      'complaints',
      [
        'customer=company',
        'about=category(deliveryIssue qualityIssue billingIssue serviceIssue) 0 1 2 3 1 0',
        'created -20 -14 -9 -6 -3 -1',
        'priority 1 0 0 1 2 1',
        'owner',
        'status(new open waiting solved) 3 3 1 2 1 0',
      ],
      { figures: ['count new', 'count solved'], charts: ['count by about'] },
    ),
  ],
  purchaseOrders: [
    table(
      'purchaseOrder',
      'table',
      '#',
      [
        'supplier=company',
        'date -60 -48 -35 -28 -20 -12 -6 -2',
        'amount 1200 450 3200 780 2100 640 1500 920',
        'delivery=due -40 -30 -15 -6 -1 4 9 15',
        'status(ordered onTheWay received) 2 2 2 2 0 1 0 0',
      ],
      {
        figures: ['count ordered', 'sum amount', 'overdue delivery'],
        charts: ['amount by date', 'amount by status'],
      },
    ),
  ],
  purchaseRequests: [
    table(
      'purchaseRequest',
      'table',
      'equipment:equipment',
      [
        'owner',
        'amount 1400 620 350 900 120 2400',
        'created -30 -21 -14 -8 -4 -1',
        'reason',
        'status(requested approved declined) 1 1 2 1 0 0',
      ],
      { figures: ['count requested', 'sum amount approved'], charts: ['amount by status'] },
    ),
  ],
  admissions: [
    table(
      'admission',
      'table',
      'applicant:#',
      [
        'program=category(programA programB programC) 0 1 0 2 1 0 2 0',
        'created -40 -33 -27 -20 -14 -9 -5 -2',
        'score 88 74 91 67 82 79 _ _',
        'status(requested inReview approved declined) 2 3 2 3 1 1 0 0',
      ],
      { figures: ['count requested', 'count approved', 'avg score'], charts: ['count by program'] },
    ),
  ],
  temperatures: [
    table(
      'temperatureReading',
      'table',
      'cooler:coolers',
      [
        'time -1.08 -1.08 -1.08 0.08 0.08 0.08',
        'temperature 4 5 -18 4.5 3 8',
        'owner',
        'status(inRange outOfRange) 0 0 0 0 0 1',
        'notes',
      ],
      { figures: ['count outOfRange', 'count inRange'], charts: ['temperature by name'] },
    ),
  ],
  cleaningLog: [
    table(
      'cleaningRound',
      'table',
      'cleaningAreas',
      ['date -1 -1 -1 0 0 0', 'owner', 'done 1 1 1 1 0 0', 'notes'],
      { figures: ['count'], charts: ['count by date day'] },
    ),
  ],
  safety: [
    table(
      'safetyCheck',
      'table',
      'safetyChecks',
      [
        'location',
        'date -200 -150 -120 -90 -60 -20',
        'nextCheck=due -10 -3 20 60 120 160',
        'owner',
        'status(passed failed) 0 0 0 1 0 0',
      ],
      { figures: ['count failed', 'overdue nextCheck'], charts: ['count by location'] },
    ),
  ],
  commissions: [
    table(
      'commission',
      'table',
      'customer:company',
      [
        'salesRep=owner',
        'date -150 -121 -95 -70 -48 -30 -15 -4',
        'saleValue=value 12000 8000 24000 6000 15000 9000 18000 11000',
        'commissionRate=share 0.05 0.05 0.08 0.05 0.06 0.05 0.06 0.05',
        'earned=amount 600 400 1920 300 900 450 1080 550',
        'status(open paid) 1 1 1 1 1 1 0 0',
      ],
      { figures: ['sum earned paid', 'sum earned open'], charts: ['earned by date', 'earned by status'] },
    ),
  ],
  warranties: [
    table(
      'warranty',
      'table',
      'equipment',
      [
        'company',
        'bought=date -900 -700 -500 -380 -200 -60',
        'price 1400 620 350 900 120 2400',
        'validUntil=end 20 30 230 350 530 670',
        'status(active ended) 0 0 0 0 0 0',
      ],
      { figures: ['count active', 'sum price'], charts: ['price by name'] },
    ),
  ],
  bodyWeight: [
    table(
      'measure',
      'table',
      'weekNames',
      [
        'date -35 -28 -21 -14 -7 0',
        'bodyWeight=score 82.4 81.9 81.5 81.6 80.9 80.4',
        'waist=points 94 94 93 93 92 92',
      ],
      { figures: ['avg bodyWeight'], charts: ['bodyWeight by date day'] },
    ),
  ],
  symptoms: [
    table(
      'symptomEntry',
      'table',
      'symptoms',
      [
        'date -25 -19 -14 -9 -5 -1',
        'pain=rating 3 5 2 3.5 2 4',
        'hours 3 9 2 5 1 4',
        'trigger=category(stressTrigger weatherTrigger sleepTrigger foodTrigger) 0 2 3 0 1 2',
        'notes',
      ],
      { figures: ['count', 'avg pain'], charts: ['pain by date day', 'count by trigger'] },
    ),
  ],
  licenses: [
    table(
      'license',
      'table',
      'licensedTools',
      [
        'seats=quantity 6 3 12 12 1 4',
        'cost 720 480 960 840 60 300',
        'renewal 12 40 95 150 210 300',
        'owner',
        'status(active cancelled) 0 0 0 0 0 1',
      ],
      { figures: ['sum cost', 'count active'], charts: ['cost by name'] },
    ),
  ],
  abTests: [
    table(
      'abTest',
      'table',
      'abTests',
      [
        'start -60 -45 -30 -20 -8 6',
        'end -46 -31 -16 -6 6 20',
        'visitorsEach=quantity 4200 3800 5100 2900 1200 _',
        'rateBefore=share 0.051 0.048 0.062 0.055 0.05 _',
        'rateAfter=share 0.063 0.047 0.069 0.058 0.056 _',
        'status(planned running done) 2 2 2 2 1 0',
      ],
      { figures: ['count running', 'count done'], charts: ['rateAfter by name'] },
    ),
  ],
  raceResults: [
    table(
      'raceResult',
      'table',
      'races',
      ['date -200 -110 -20', 'distance 10 21 42', 'minutesTaken=minutes 49 112 243', 'rank=points 41 63 120'],
      { figures: ['count', 'sum distance'], charts: ['minutesTaken by name'] },
    ),
  ],
  compliance: [
    table(
      'requirement',
      'board',
      'requirements',
      [
        'owner',
        'lastReview=date -300 -200 -120 -90 -60 -30',
        'due -10 5 20 45 80 120',
        'priority 0 0 1 1 2 0',
        'status(open doing done) 0 1 1 2 2 0',
      ],
      { figures: ['count open', 'count done', 'overdue due'], charts: ['count by status'] },
    ),
  ],
};
