import { table } from '../Trade.js';

/** How people are, and what they do for it. */
export const health = {
  drinks: [
    table(
      'drink',
      'table',
      'drinks',
      [
        'date -5 -5 -5 -4 -4 -4 -3 -3 -3 -2 -2 -2 -1 -1 -1 0 0 0',
        'milliliters=volume 250 200 500 250 300 200 500 250 250 500 200 300 250 500 200 250 300 200',
      ],
      {
        figures: ['sum milliliters'],
        charts: ['milliliters by date day', 'milliliters by name'],
        rows: 18,
      },
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
      {
        figures: ['avg slept', 'avg quality'],
        charts: ['slept by date day', 'quality by date day'],
      },
    ),
  ],
  moods: [
    table(
      'moodEntry',
      'table',
      'moment:moments',
      ['date -8 -7 -6 -5 -4 -3 -2 -1', 'mood=rating 4 5 3 4 2 4 3 5', 'slept=score 7 7.5 6 8 5 8 6 7.5'],
      {
        figures: ['avg mood', 'avg slept'],
        charts: ['mood by date day', 'slept by date day'],
      },
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
      {
        figures: ['count', 'avg pain'],
        charts: ['pain by date day', 'count by trigger'],
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
};
