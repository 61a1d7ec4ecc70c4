import { table } from '../Trade.js';

/** What people are asked to fill in, by those who then look at it. */
export const forms = {
  contactForm: [
    table(
      'inquiry',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'about=category(questionTopic offerTopic praiseTopic) 0 1 0 2 1 0 0 1',
        'message=notes',
        'created -20 -16 -12 -9 -6 -4 -2 -1',
        'status(new open solved) 2 2 2 2 1 1 0 0',
      ],
      { figures: ['count new', 'count open'], charts: ['count by about'] },
    ),
  ],
  applicationForm: [
    table(
      'applicant',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'position=role(salesJob nurseJob engineerJob) 0 1 2 0 2 1 0 2',
        'availableFrom=start 10 40 20 70 15 30 90 12',
        'coverLetter=notes',
        'link',
        'status(new screening interview declined) 3 2 2 1 1 0 0 0',
      ],
      {
        figures: ['count new', 'count interview'],
        charts: ['count by position'],
      },
    ),
  ],
  registrationForm: [
    table(
      'attendee',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'people=attendees 1 2 1 1 4 2 1 1',
        'diet=category(noDiet vegetarian halal) 0 1 0 0 2 0 1 0',
        'notes',
        'bookedOn=created',
        'status(new confirmed cancelled) 1 1 1 2 1 1 0 0',
      ],
      {
        figures: ['count', 'sum people', 'count new'],
        charts: ['people by diet'],
      },
    ),
  ],
  volunteerForm: [
    table(
      'volunteer',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'role(sorting welcome driver) 0 1 2 0 1 0 2 1',
        'shift 0 1 0 2 1 0 0 1',
        'start 5 9 12 14 20 25 30 33',
        'notes',
      ],
      { figures: ['count'], charts: ['count by role', 'count by shift'] },
    ),
  ],
  feedbackForm: [
    table(
      'feedback',
      'table',
      'fullName:#',
      [
        'rating 4 5 3 4 5 2 4 5',
        'liked=reason(feedbackPraise)',
        'improve=notes(feedbackWishes)',
        'received=created',
      ],
      {
        figures: ['count', 'avg rating'],
        charts: ['rating by received', 'count by rating'],
      },
    ),
  ],
  satisfactionSurvey: [
    table(
      'surveyAnswer',
      'table',
      'fullName:#',
      [
        'rating 4 5 3 4 5 2 4 5',
        'recommend=score 8 10 6 9 10 4 8 9',
        'improve=notes(feedbackWishes)',
        'received=created',
      ],
      {
        figures: ['count', 'avg rating', 'avg recommend'],
        charts: ['rating by received'],
      },
    ),
  ],
  roomBooking: [
    table(
      'roomReservation',
      'table',
      'fullName:#',
      [
        'room 0 1 2 0 1 2 0 1',
        'startsAt=time 0.09 0.11 0.14 1.09 1.10 1.14 2.09 2.13',
        'duration 60 30 90 45 60 120 30 60',
        'people=attendees 4 2 12 6 3 20 2 5',
        'notes',
        'status(requested confirmed cancelled) 1 1 1 1 0 0 0 2',
      ],
      {
        figures: ['count requested', 'count confirmed'],
        charts: ['count by room'],
      },
    ),
  ],
  accidents: [
    table(
      'accident',
      'table',
      'accidents',
      [
        'date -90 -66 -40 -28 -12 -3',
        'location',
        'reporter',
        'severity 2 2 3 1 1 3',
        'measures=nextStep(accidentMeasures)',
        'status(reported inReview done) 2 2 2 1 0 0',
      ],
      {
        figures: ['count', 'count reported'],
        charts: ['count by severity', 'count by date'],
      },
    ),
  ],
  clientIntake: [
    table(
      'client',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'matter=reason',
        'source',
        'date -30 -22 -15 -9 -6 -4 -2 -1',
        'status(new accepted declined) 1 1 2 1 1 0 0 0',
      ],
      { figures: ['count new', 'count accepted'], charts: ['count by source'] },
    ),
  ],
  expenseClaims: [
    table(
      'expenseClaim',
      'table',
      'claimItems',
      [
        'owner',
        'date -60 -44 -30 -18 -9 -2',
        'category=type(travelCost mealsCost officeCost) 0 0 1 2 0 1',
        'amount 86 240 64 28 32 190',
        'receiptThere=done 1 1 1 1 1 0',
        'status(requested approved paid) 2 2 2 1 0 0',
      ],
      {
        figures: ['count requested', 'sum amount paid'],
        charts: ['amount by category'],
      },
    ),
  ],
  youthRegistration: [
    table(
      'signUp',
      'table',
      'child:#',
      [
        'birthDate=date -2900 -3300 -3650 -2750 -4010 -3400 -3120 -2600',
        'guardian=contact',
        'phone',
        'email',
        'allergies=category(noAllergy nuts gluten milk) 0 1 0 0 2 0 3 0',
        'emergencyPhone=address(emergencyPhones)',
        'mayGoHomeAlone=done 0 1 1 0 1 0 0 0',
        'notes',
        'status(new confirmed waitingList) 1 1 1 1 1 0 0 2',
      ],
      { figures: ['count', 'count new', 'count waitingList'], charts: ['count by status'] },
    ),
  ],
  invoiceApprovals: [
    table(
      'invoice',
      'table',
      'invoice:#',
      [
        'supplier=company',
        'amount 1280 460 3950 215 890 5400 720 1640',
        'costCenter=department',
        'requester=reporter',
        'due -12 -6 -2 3 6 12 18 25',
        'approver',
        'notes',
        'status(requested approved declined) 1 1 1 1 2 0 0 0',
      ],
      {
        figures: ['count requested', 'sum amount requested', 'sum amount approved'],
        charts: ['amount by status', 'amount by costCenter'],
      },
    ),
  ],
};
