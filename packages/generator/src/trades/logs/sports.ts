import { table } from '../Trade.js';

/** Who is better than whom, and by how much. */
export const sports = {
  ladder: [
    table(
      'ladderPlace',
      'table',
      'player:#',
      [
        'rank=points 1 2 3 4 5 6 7 8',
        'played2=played 9 8 10 7 9 6 8 5',
        'won 8 6 7 4 4 2 3 1',
        'lastMatch=end -3 -3 -8 -12 -5 -20 -8 -31',
        'status(active injured paused) 0 0 0 0 1 0 0 2',
      ],
      { figures: ['count active'], charts: ['won by name'] },
    ),
    table(
      'challenge',
      'table',
      'ladderMatches',
      [
        'date -20 -15 -12 -8 -5 -3 2 5',
        'score2=result(setScores)',
        'winner=type(challenger challengedPlayer) 0 1 1 0 1 0 _ _',
        'status(challengeOpen playedMatch) 1 1 1 1 1 1 0 0',
      ],
      {
        figures: ['count playedMatch', 'count challengeOpen'],
        charts: ['count by winner'],
      },
    ),
  ],
  swimTimes: [
    table(
      'swimTime',
      'table',
      'swimmer:#',
      [
        'swimEvent=type(free50 free100 back50 breast50) 0 1 2 3 0 1 2 3',
        'date -62 -62 -41 -41 -20 -20 -6 -6',
        'timeSeconds=score 31.4 68.9 37.2 41.8 30.6 67.4 36.5 42.3',
        'bestSeconds=baseline 30.9 67.8 36.8 41.1 30.6 67.4 36.5 41.6',
        'occasion=category(practiceSession clubMeet championship) 0 0 1 1 1 2 2 2',
        'coach',
      ],
      {
        figures: ['count', 'count clubMeet', 'count championship'],
        charts: ['timeSeconds by swimEvent', 'count by occasion'],
      },
    ),
  ],
  golfRounds: [
    table(
      'golfRound',
      'table',
      'golfCourse:golfCourses',
      [
        'date -120 -96 -71 -50 -27 -6',
        'strokes=grade 98 95 96 91 92 89',
        'parCount=target 72 71 72 70 72 72',
        'handicapIndex=score 24.1 23.2 23 21.4 20.8 19.9',
        'notes',
      ],
      {
        figures: ['count', 'avg strokes'],
        charts: ['handicapIndex by date', 'strokes by date'],
      },
    ),
  ],
  trainingAttendance: [
    table(
      'attendance',
      'table',
      'player:#',
      [
        'date -7 -7 -7 -7 -7 -7 -2 -2 -2 -2 -2 -2',
        'occasion=category(practiceSession friendlyGame championship) 0 0 0 0 0 0 1 1 1 1 1 1',
        'status(present late absent excused) 0 0 0 1 0 2 0 0 3 0 0 0',
        'notes',
      ],
      {
        figures: ['share present', 'count late', 'count absent'],
        charts: ['count by status', 'count by occasion'],
        rows: 12,
      },
    ),
  ],
};
