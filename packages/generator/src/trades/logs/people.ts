import { table } from '../Trade.js';

/** Who comes, works, learns and applies. */
export const people = {
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
      {
        figures: ['share present', 'count late', 'count absent'],
        charts: ['count by status'],
        rows: 16,
      },
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
      {
        figures: ['count todo', 'overdue due', 'sum minutes todo'],
        charts: ['minutes by subject'],
      },
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
      {
        figures: ['count prepared', 'count planned'],
        charts: ['count by subject'],
      },
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
      {
        figures: ['count requested', 'sum days approved'],
        charts: ['days by type'],
      },
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
      {
        figures: ['count', 'sum hours', 'count planned'],
        charts: ['hours by shift'],
      },
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
      {
        figures: ['count done', 'overdue due', 'avg rating'],
        charts: ['count by status'],
      },
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
      {
        figures: ['count inHouse', 'count expected'],
        charts: ['count by status'],
      },
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
      {
        figures: ['count requested', 'count approved', 'avg score'],
        charts: ['count by program'],
      },
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
};
