import { table } from '../Trade.js';

/** What schools note besides lessons and marks. */
export const schooling = {
  parentsEvening: [
    table(
      'parentMeeting',
      'table',
      'student:#',
      [
        'guardian=contact',
        'teacher',
        'startsAt=time 2.16 2.16 2.17 2.17 2.18 2.18 3.16 3.16',
        'duration 10 10 10 10 15 10 10 15',
        'about=notes',
        'status(requested confirmed cancelled) 1 1 0 1 0 2 1 0',
      ],
      { figures: ['count requested', 'count confirmed'], charts: ['count by teacher', 'count by status'] },
    ),
  ],
  lunchOrders: [
    table(
      'lunchOrder',
      'table',
      'student:#',
      [
        'class=category(class5a class5b class6a) 0 0 1 2 0 1 2 1',
        'date 0 0 0 0 1 1 1 1',
        'meal=type(hotMeal vegetarian sandwich) 0 1 0 2 0 1 0 2',
        'allergies=notes',
      ],
      { figures: ['count'], charts: ['count by meal', 'count by class'] },
    ),
  ],
  readingLevels: [
    table(
      'readingTest',
      'table',
      'student:#',
      [
        'date -40 -40 -40 -40 -12 -12 -12 -12',
        'readingLevel=score 11 8 14 10 12 9 15 7',
        'expectedLevel=grade 10 10 12 10 12 11 13 9',
        'status(onLevel belowLevel) 0 1 0 0 0 1 0 1',
        'teacher',
        'notes',
      ],
      { figures: ['count onLevel', 'count belowLevel'], charts: ['readingLevel expectedLevel by name'] },
    ),
  ],
  pupilAbsences: [
    table(
      'pupilAbsence',
      'table',
      'student:#',
      [
        'class=category(class5a class5b class6a) 0 0 1 2 0 1 2 1',
        'start -12 -9 -8 -6 -5 -3 -1 0',
        'end -11 -9 -6 -6 -4 -3 0 0',
        'days=quantity 2 1 3 1 2 1 2 1',
        'cause=type(illness doctorVisit familyCause) 0 1 0 2 0 1 0 0',
        'status(excused unexcused open) 0 0 0 1 0 0 2 2',
      ],
      { figures: ['count open', 'count unexcused', 'sum days'], charts: ['days by class', 'count by cause'] },
    ),
  ],
  schoolCalendar: [
    table(
      'event',
      'table',
      'schoolEvents',
      [
        'date 4 11 19 33 47 60',
        'startsAt=time 4.18 11.08 19.10 33.09 47.19 60.12',
        'class=category(wholeSchool class5a class5b class6a) 0 1 0 3 0 0',
        'location(roomA roomB outdoors) 0 2 2 1 0 0',
        'owner',
        'status(planned confirmed cancelled) 1 1 0 0 0 0',
      ],
      { figures: ['count', 'count planned', 'count confirmed'], charts: ['count by date', 'count by class'] },
    ),
  ],
  timetable: [
    table(
      'lessonHour',
      'table',
      'lessonTimes',
      [
        'weekday=type(mon tue wed thu fri) 0 0 1 1 2 2 3 4',
        'subject 0 1 2 0 3 1 4 2',
        'class=category(class5a class5b class6a) 0 1 0 2 1 0 2 1',
        'room 0 1 2 0 1 0 2 1',
        'teacher',
      ],
      { figures: ['count'], charts: ['count by weekday', 'count by subject'] },
    ),
  ],
};
