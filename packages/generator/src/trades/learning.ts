import { table, type Trade } from './Trade.js';

/** Schools, courses and studies. */
export const learning = {
  school: [
    table(
      'student',
      'table',
      'student:#',
      [
        'class=level(class5a class5b class6a) 0 0 0 1 1 1 2 2',
        'score 82 74 91 68 77 85 88 71',
        'absences=quantity 2 0 1 5 3 0 1 4',
      ],
      {
        figures: ['count', 'avg score', 'sum absences'],
        charts: ['score by class', 'absences by class'],
      },
    ),
    table(
      'assignment',
      'table',
      'assignment',
      [
        'subject 1 0 2 3 1 2',
        'class=level(class5a class5b class6a) 0 1 2 0 1 2',
        'due -6 -2 3 5 9 14',
        'status(planned handedOut corrected) 2 1 1 1 0 0',
      ],
      { figures: ['overdue due'] },
    ),
    table('event', 'table', 'schoolEvents', ['date 4 11 19 28 40 62', 'owner']),
  ],
  tutoring: [
    table(
      'lesson',
      'table',
      'student:#',
      [
        'date -20 -17 -13 -10 -6 -3 1 4',
        'subject 0 1 0 2 0 1 0 2',
        'hours 1 1.5 1 2 1 1.5 1 1',
        'fee=amount 35 50 35 70 35 50 35 35',
        'payment=status(openPay invoiced paid) 2 2 2 1 1 0 0 0',
      ],
      {
        figures: ['sum hours', 'sum fee paid', 'sum fee openPay'],
        charts: ['fee by subject'],
      },
    ),
    table(
      'student',
      'table',
      'student:#',
      [
        'subject 0 1 0 2 3 1 0 2',
        'schoolYear=age 7 9 10 8 11 6 12 9',
        'goal=level(passExam betterMarks catchUp) 0 1 2 1 0 2 0 1',
        'nextLesson=nextDate 1 2 4 4 6 7 8 9',
      ],
      { figures: ['count'] },
    ),
  ],
  musicSchool: [
    table(
      'student',
      'table',
      'student:#',
      [
        'instrument=type(piano guitar violin drums) 0 1 0 2 3 1 0 2',
        'teacher',
        'level 0 1 0 2 1 0 1 0',
        'monthlyFee=fee 85 85 95 110 90 85 95 110',
        'status(trial active paused) 1 1 1 1 0 1 2 1',
      ],
      {
        figures: ['count active', 'sum monthlyFee active', 'count trial'],
        charts: ['count by instrument'],
      },
    ),
    table('lesson', 'table', 'student:#', [
      'time -1 0 0 1 1 2 3 3',
      'room 0 1 0 2 0 1 0 2',
      'status(booked done cancelled) 1 1 0 0 0 2 0 0',
    ]),
    table('event', 'table', 'concerts', [
      'date 6 20 41 75',
      'location=category(concertHall townHall church) 0 2 1 0',
      'seats=guests 120 80 150 120',
      'bookings=attendees 96 44 20 0',
    ]),
  ],
  kindergarten: [
    table(
      'child',
      'table',
      'child:#',
      [
        'group=team(bears foxes bees) 0 1 2 0 1 2 0 1',
        'age 3 4 5 3 4 2 5 3',
        'start -300 -260 -200 -60 20 50 50 80',
        'registration=status(requested waitingList confirmed attending) 3 3 3 3 2 1 0 0',
      ],
      {
        figures: ['count attending', 'count waitingList', 'count requested'],
        charts: ['count by group', 'count by registration'],
      },
    ),
    table('task', 'table', 'kindergartenTasks', ['due -2 3 6 10 15 21', 'owner', 'status 3 1 1 0 0 0']),
  ],
  courses: [
    table(
      'course',
      'table',
      'course',
      [
        'start 3 8 14 21 30 45',
        'end 24 10 40 60 32 47',
        'teacher',
        'bookings=attendees 9 6 14 11 4 2',
        'spots=guests 12 8 16 12 10 10',
        'price 180 240 320 160 140 120',
      ],
      {
        figures: ['count', 'rate fillRate bookings spots'],
        charts: ['bookings by name'],
      },
    ),
    table(
      'participant',
      'table',
      'participant:#',
      [
        'bookedOn=date -40 -33 -27 -20 -15 -9 -5 -2',
        'course=type(beginners advancedCourse weekendCourse) 0 1 0 2 0 1 2 0',
        'amount 180 240 180 140 180 240 140 180',
        'payment=status(openPay paid) 1 1 1 0 1 1 0 0',
      ],
      {
        figures: ['sum amount paid', 'sum amount openPay'],
      },
    ),
  ],
  studies: [
    table(
      'exam',
      'table',
      'exam',
      [
        'subject 0 1 2 3 0 2',
        'date -60 -35 6 14 22 30',
        'credits=points 6 4 6 5 8 6',
        'status(planned studying passed) 2 2 1 1 0 0',
      ],
      {
        figures: ['count planned', 'sum credits passed'],
        charts: ['credits by status'],
      },
    ),
    table(
      'assignment',
      'board',
      'assignment',
      ['subject 1 0 2 3 1 2', 'due -6 3 5 9 14 20', 'status(todo doing done) 2 1 1 0 0 0'],
      { figures: ['overdue due'] },
    ),
  ],
  thesis: [
    table(
      'task',
      'timeline',
      'thesisSteps',
      [
        'start -60 -40 -25 0 30 60',
        'end -41 -26 5 29 59 75',
        'status(planned in-progress complete) 2 2 1 0 0 0',
      ],
      {
        figures: ['count', 'count complete'],
        charts: ['count by status'],
      },
    ),
    table(
      'source',
      'table',
      'literature',
      [
        'topic=category(theory methods data) 0 1 2 0 1 0',
        'pages=quantity 320 24 41 18 210 33',
        'read=status(wanted reading read) 2 2 1 1 0 0',
      ],
      { figures: ['count read'] },
    ),
  ],
  camp: [
    table(
      'participant',
      'table',
      'child:#',
      [
        'group=team(bears foxes bees) 0 1 2 0 1 2 0 1',
        'age 8 9 11 8 10 12 7 9',
        'allergies=category(noAllergy nuts milk gluten) 0 1 0 0 2 0 3 0',
        'amount 280 280 280 280 280 280 280 280',
        'payment=status(openPay paid) 1 1 1 0 1 0 1 0',
      ],
      {
        figures: ['count', 'sum amount paid', 'sum amount openPay'],
        charts: ['count by group'],
      },
    ),
    table('activity', 'timeline', 'campActivities', [
      'start 30 31 32 33 34 35',
      'end 30 31 33 33 34 36',
      'status(planned in-progress complete) 0 0 0 0 0 0',
    ]),
    table('task', 'table', 'campTasks', ['due -2 4 9 14 20 25', 'owner', 'status 3 1 1 0 0 0'], {
      figures: ['overdue due'],
    }),
  ],
  homeschool: [
    table(
      'assignment',
      'board',
      'assignment',
      [
        'subject 1 0 2 3 1 2',
        'due -2 0 1 2 4 6',
        'minutes 45 30 60 40 30 45',
        'status(todo doing done) 2 2 1 1 0 0',
      ],
      {
        figures: ['sum minutes done', 'overdue due'],
        charts: ['minutes by subject'],
      },
    ),
    table(
      'book',
      'table',
      'bookTitles',
      ['pages=quantity 180 64 220 48 96 140', 'status(wantedBook reading read) 2 2 1 1 0 0'],
      {
        figures: ['count read'],
      },
    ),
    table(
      'result',
      'table',
      'exam',
      ['date -40 -33 -26 -19 -12 -5', 'subject 0 1 2 3 2 1', 'score 82 91 74 88 79 93'],
      {
        figures: ['avg score'],
        charts: ['score by subject'],
      },
    ),
  ],
  drivingSchool: [
    table(
      'student',
      'table',
      'student:#',
      [
        'license=type(classB classA classBe) 0 0 1 0 2 0 1 0',
        'drives=quantity 14 6 9 22 3 11 17 0',
        'theory=status(notPassed passedExam) 1 0 1 1 0 1 1 0',
        'nextLesson=nextDate 1 2 3 4 6 7 8 9',
      ],
      {
        figures: ['count', 'sum drives', 'count passedExam'],
        charts: ['count by license'],
      },
    ),
    table(
      'lesson',
      'table',
      'student:#',
      [
        'time 0.09 0.11 0.14 1.10 1.16 2.20 -1.09 -2.15',
        'instructor=teacher',
        'drive=category(cityDrive motorwayDrive nightDrive examDrive) 0 1 0 0 3 2 0 1',
        'price=amount 60 90 60 60 150 90 60 90',
        'payment=status(openPay paid) 0 0 0 0 0 0 1 1',
      ],
      {
        figures: ['sum price openPay'],
        charts: ['price by drive'],
      },
    ),
    table('vehicle', 'table', 'vehicle:#', [
      'mileage 42000 88500 64000 31500 12000 97000',
      'nextService=due 20 -3 45 60 90 8',
      'inspection=renewal 210 35 120 400 640 15',
    ]),
  ],
} as const satisfies Record<string, Trade>;
