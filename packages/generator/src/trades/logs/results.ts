import { table } from '../Trade.js';

/** What is asked for, tried and reached. */
export const results = {
  complaints: [
    table(
      'complaint',
      'board',
      'complaints',
      [
        'customer=company',
        'topic=category(deliveryIssue qualityIssue billingIssue serviceIssue) 0 1 2 3 1 0',
        'created -20 -14 -9 -6 -3 -1',
        'priority 1 0 0 1 2 1',
        'owner',
        'status(new open waiting solved) 3 3 1 2 1 0',
        'resolutionDays=leadTime 4 6 _ _ _ _',
      ],
      {
        figures: ['count new', 'count solved', 'avg resolutionDays'],
        charts: ['count by topic'],
      },
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
      {
        figures: ['count new', 'sum votes'],
        charts: ['votes by name', 'votes by area'],
      },
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
      {
        figures: ['count running', 'count done'],
        charts: ['rateAfter by name'],
      },
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
      {
        figures: ['count open', 'count done', 'overdue due'],
        charts: ['count by status'],
      },
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
        'status(upcoming playedMatch) 1 1 1 1 1 1 0 0',
      ],
      {
        figures: ['count playedMatch', 'count upcoming'],
        charts: ['count by round'],
      },
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
};
