import { table } from '../Trade.js';

/** What schools, practices, shops and teams keep beside their main records. */
export const working = {
  gradebook: [
    table(
      'mark',
      'table',
      'student:#',
      [
        'subject 0 1 2 0 1 2 0 1',
        'testKind=type(quiz writtenTest projectWork) 0 1 2 1 0 1 2 0',
        'date -30 -28 -21 -20 -14 -12 -6 -5',
        'score 88 74 92 65 81 79 95 70',
        'comment=notes',
      ],
      {
        figures: ['count', 'avg score'],
        charts: ['score by subject', 'score by testKind', 'score by name'],
      },
    ),
  ],
  schoolTrips: [
    table(
      'schoolTrip',
      'table',
      'schoolTripNames',
      [
        'class=category(class5a class5b class6a) 0 1 2 0 1 2',
        'date 12 26 40 61 75 90',
        'costEach=price 18 12 25 140 8 15',
        'participants=attendees 24 26 25 24 26 25',
        'consents=quantity 20 26 14 5 0 0',
        'status(planned booked complete) 1 1 1 0 0 0',
      ],
      {
        figures: ['count', 'sum participants', 'sum consents', 'avg costEach'],
        charts: ['participants consents by name', 'costEach by name'],
      },
    ),
  ],
  recalls: [
    table(
      'recallEntry',
      'table',
      'patient:#',
      [
        'lastVisit=date -400 -390 -370 -365 -350 -340 -330 -320',
        'recallReason=type(checkUpRecall cleaningRecall treatmentRecall) 0 1 0 2 0 1 0 0',
        'due -30 -12 -3 5 14 20 30 40',
        'phone',
        'attempts=quantity 2 1 1 0 1 0 0 0',
        'status(toCall messageLeft bookedRecall) 1 1 0 0 2 0 0 0',
      ],
      {
        figures: ['count toCall', 'overdue due', 'count bookedRecall'],
        charts: ['count by status', 'count by recallReason'],
      },
    ),
  ],
  issueLog: [
    table(
      'projectIssue',
      'table',
      'projectIssues',
      [
        'priority 0 1 1 2 0 1',
        'owner',
        'raisedOn=created -34 -28 -20 -15 -9 -4',
        'due -10 -2 4 12 6 15',
        'status(open doing solved) 2 1 1 0 0 0',
        'nextStep',
      ],
      {
        figures: ['count open', 'overdue due', 'count solved'],
        charts: ['count by priority', 'count by status'],
      },
    ),
  ],
  agenda: [
    table(
      'agendaItem',
      'table',
      'agendaPoints',
      [
        'minutes 5 10 15 20 10 5',
        'owner',
        'itemGoal=type(informItem discussItem decideItem) 0 0 1 2 1 0',
        'outcome=notes',
        'done',
      ],
      {
        figures: ['count', 'sum minutes'],
        charts: ['minutes by name', 'minutes by itemGoal'],
      },
    ),
  ],
  employeeSurvey: [
    table(
      'surveyAnswer',
      'table',
      '#',
      [
        'date -12 -12 -11 -10 -9 -7 -4 -2',
        'department(sales marketing product operations support) 0 1 2 2 3 4 0 3',
        'rating 4 3 5 4 2 3 5 4',
        'workload=type(tooLittle justRight tooMuch) 1 2 1 1 2 2 1 1',
        'recommend=score 8 7 10 9 4 6 9 8',
        'improve=notes(feedbackWishes)',
      ],
      {
        figures: ['count', 'avg rating', 'avg recommend'],
        charts: ['rating by department', 'count by workload', 'recommend by department'],
      },
    ),
  ],
  onCall: [
    table(
      'onCallWeek',
      'timeline',
      'watchedService:onCallTeams',
      [
        'start -7 0 7 14 21 28',
        'end -1 6 13 20 27 34',
        'firstLine=owner',
        'alerts=quantity 6 3 0 0 0 0',
        'status(planned in-progress complete) 2 1 0 0 0 0',
      ],
      { figures: ['count', 'sum alerts'], charts: ['alerts by name'] },
    ),
  ],
  staffAttendance: [
    table(
      'clocking',
      'table',
      'employee:#',
      [
        'clockIn=time -1.08 -1.08 -1.09 _ 0.08 0.09 0.08 0.08',
        'clockOut=time -1.16 -1.17 -1.17 _ 0.16 0.17 0.16 0.17',
        'hours 7.5 8 7.5 0 7.5 7.5 7.5 8',
        'status(present late absent) 0 0 1 2 0 1 0 0',
        'notes',
      ],
      {
        figures: ['share present', 'count late', 'count absent', 'sum hours'],
        charts: ['count by status', 'hours by name'],
      },
    ),
  ],
  orderReturns: [
    table(
      'returnCase',
      'table',
      'order:#',
      [
        'customer=company',
        'returnReason=type(wrongSize damagedGoods notAsExpected wrongItem) 0 1 2 0 3 2 0 1',
        'date -30 -24 -20 -15 -11 -7 -4 -1',
        'refund=amount 39 85 24 60 18 130 45 72',
        'status(returnAsked returnReceived refunded rejectedReturn) 2 2 3 2 1 1 0 0',
      ],
      {
        figures: ['count', 'count returnAsked', 'sum refund refunded'],
        charts: ['count by returnReason', 'refund by date', 'refund by returnReason'],
      },
    ),
  ],
};
