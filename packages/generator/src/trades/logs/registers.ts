import { table } from '../Trade.js';

/** Lists that are kept of people, of what is theirs and of what they were told. */
export const registers = {
  staffTraining: [
    table(
      'trainingRecord',
      'table',
      'employee:#',
      [
        'course=notes(staffCourses)',
        'date -400 -210 -150 -120 -80 -20 8 15',
        'hours 8 4 2 16 4 8 6 16',
        'trainer=coach',
        'validUntil=end -35 155 215 245 285 345 _ _',
        'status(registeredState trainedState missedState) 1 1 1 1 2 1 0 0',
      ],
      {
        figures: [
          'count registeredState',
          'count trainedState',
          'sum hours trainedState',
          'overdue validUntil',
        ],
        charts: ['hours by course', 'count by status'],
      },
    ),
  ],
  overtime: [
    table(
      'overtimeEntry',
      'table',
      'employee:#',
      [
        'date -26 -22 -19 -15 -12 -8 -5 -2',
        'hours 2 1.5 3 2 4 1 2.5 2',
        'overtimeCause=type(rushCause staffShortCause emergencyCause) 0 1 1 0 2 1 0 1',
        'approver',
        'status(requested toPayOut paid takenAsLeave) 2 3 2 1 3 1 0 0',
      ],
      {
        figures: ['sum hours', 'sum hours toPayOut', 'count requested'],
        charts: ['hours by name', 'hours by overtimeCause'],
      },
    ),
  ],
  emergencyContacts: [
    table(
      'emergencyContact',
      'table',
      'emergencyNames',
      [
        'contactKind=category(emergencyService medicalContact familyContact utilityContact) 0 0 1 1 2 2 3 3',
        'phone',
        'reachable=description(reachTimes)',
        'notes',
      ],
      { figures: ['count'], charts: ['count by contactKind'] },
    ),
  ],
  birthdays: [
    table(
      'birthday',
      'table',
      'fullName:#',
      [
        'birthDay=start -13144 -8750 -20430 -2889 -14557 -11609 -17474 -23226',
        'nextBirthday=nextDate 5 16 24 33 53 79 58 150',
        'turns=age 36 24 56 8 40 32 48 64',
        'giftIdea=notes(giftIdeas)',
        'status(giftToBuy boughtGift givenGift) 1 0 0 0 0 0 0 0',
      ],
      { figures: ['count', 'count giftToBuy'], charts: ['turns by name'] },
    ),
  ],
  plots: [
    table(
      'plot',
      'table',
      '#',
      [
        'holder=owner',
        'sizeM2=size 250 200 180 250 300 200 220 180',
        'yearlyFee=fee 125 100 90 125 150 100 110 90',
        'leasedSince=start -4000 -3200 -2500 -1800 -1100 -700 -300 _',
        'dues=payment(openPay paid) 1 1 0 1 1 0 1 _',
        'status(leasedPlot noticePlot vacantPlot) 0 0 0 0 1 0 0 2',
      ],
      {
        figures: ['count leasedPlot', 'count vacantPlot', 'sum yearlyFee openPay'],
        charts: ['count by status'],
      },
    ),
    table(
      'applicant',
      'table',
      'applicant:#',
      [
        'joined=created -400 -310 -220 -160 -90 -21',
        'phone',
        'status(waitingList offered accepted) 2 1 0 0 0 0',
      ],
      { figures: ['count waitingList'], rows: 6 },
    ),
  ],
  memberDues: [
    table(
      'memberDue',
      'table',
      'member:#',
      [
        'memberKind=type(adultMember youthMember familyMember) 0 1 2 0 0 1 2 0',
        'fee 120 60 180 120 120 60 180 120',
        'due -54 -54 -54 -54 -54 -23 -23 8',
        'paidOn=date -60 -55 -50 -41 _ -24 _ _',
        'payment(transfer card cash) 0 0 1 0 _ 2 _ _',
        'status(openPay paid overdue) 1 1 1 1 2 1 2 0',
      ],
      {
        figures: ['sum fee paid', 'sum fee openPay', 'sum fee overdue', 'count overdue'],
        charts: ['fee by status', 'fee by memberKind'],
      },
    ),
  ],
  handovers: [
    table(
      'handover',
      'table',
      'handoverPoints',
      [
        'time -1.06 -1.14 -1.22 0.06 0.06 0.07',
        'shift 2 0 1 2 2 0',
        'priority 0 1 0 1 2 1',
        'reporter',
        'owner',
        'status(open doing done) 1 2 2 0 2 2',
      ],
      {
        figures: ['count open', 'count done'],
        charts: ['count by shift', 'count by priority'],
      },
    ),
  ],
  minutes: [
    table(
      'minutePoint',
      'table',
      'agendaPoints',
      [
        'date -6 -6 -6 -6 -6 -6',
        'itemGoal=type(informItem discussItem decideItem) 0 2 0 1 2 0',
        'decided=result(minuteDecisions)',
        'owner',
        'due _ _ 24 8 1 22',
        'status(open doing done) 2 2 0 1 0 0',
      ],
      {
        figures: ['count', 'count open', 'overdue due'],
        charts: ['count by itemGoal', 'count by status'],
      },
    ),
  ],
};
