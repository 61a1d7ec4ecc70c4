import { table } from '../Trade.js';

/** Who has to be careful, who was told to be, and who steps in. */
export const precautions = {
  allergies: [
    table(
      'allergyEntry',
      'table',
      'fullName:#',
      [
        'group=category(class5a class5b class6a) 0 0 1 1 2 2 0 1',
        'allergen=type(nutsAllergen milkAllergen eggAllergen glutenAllergen) 2 1 0 3 2 1 0 3',
        'severity(high medium low) 1 2 0 1 2 1 0 2',
        'whatToDo=description(allergySteps)',
        'emergencyKit=done 0 0 1 0 0 0 1 0',
        'phone',
      ],
      { figures: ['count', 'count high'], charts: ['count by allergen', 'count by group'] },
    ),
  ],
  briefings: [
    table(
      'briefing',
      'table',
      'briefingTopics',
      [
        'date -35 -28 -21 -14 -7 0',
        'place=location 0 1 2 0 1 2',
        'owner',
        'attendees 12 9 14 11 8 13',
        'duration 15 10 20 15 15 10',
        'signedSheet=done 1 1 1 1 0 0',
        'notes',
      ],
      { figures: ['count', 'sum attendees'], charts: ['attendees by name', 'attendees by place'] },
    ),
  ],
  substitutions: [
    table(
      'substitution',
      'table',
      'schoolClass:classNames',
      [
        'date 0 0 0 1 1 2',
        'lessonHour=quantity 1 2 4 3 5 2',
        'subject 1 0 2 0 3 1',
        'absentTeacher=teacher',
        'cause=type(absentCause tripCause coursesCause) 0 0 1 0 2 2',
        'coveredBy=approver',
        'room',
        'status(toCoverState coveredState cancelledLesson) 1 1 2 1 0 0',
      ],
      {
        figures: ['count toCoverState', 'count coveredState'],
        charts: ['count by status', 'count by cause'],
      },
    ),
  ],
  bloodDonors: [
    table(
      'bloodDonor',
      'table',
      'fullName:#',
      [
        'bloodGroup=type(groupOPos groupAPos groupBPos groupONeg) 0 1 0 2 1 3 0 1',
        'lastDonation=date -220 -150 -98 -81 -60 -44 -30 -12',
        'mayDonateFrom=due -164 -94 -42 -25 -4 12 26 44',
        'donationsSoFar=quantity 12 4 7 1 22 9 3 5',
        'phone',
        'status(active paused) 0 0 0 0 1 0 0 0',
      ],
      {
        figures: ['count active', 'sum donationsSoFar'],
        charts: ['count by bloodGroup', 'donationsSoFar by bloodGroup'],
      },
    ),
  ],
};
