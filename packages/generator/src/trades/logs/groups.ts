import { table } from '../Trade.js';

/** What is learned, read, bred and exercised in groups. */
export const groups = {
  studentProjects: [
    table(
      'studentProject',
      'board',
      'project:studentProjectNames',
      [
        'class=category(class5a class5b class6a) 0 1 2 0 1 2',
        'subject 2 0 3 2 1 2',
        'studentsCount=attendees 3 4 6 4 5 3',
        'due -6 -2 5 12 19 26',
        'status(todo doing handedIn gradedState) 3 2 1 1 0 0',
      ],
      {
        figures: ['count handedIn', 'count doing', 'overdue due'],
        charts: ['count by class'],
      },
    ),
  ],
  kidsReading: [
    table(
      'readingEntry',
      'table',
      'child:childNames',
      [
        'bookRead=notes(bookTitles)',
        'date -5 -5 -5 -4 -4 -4 -2 -2 -2 -1 -1 -1',
        'pages=quantity 12 8 20 14 10 18 9 12 22 15 11 16',
        'minutes 20 15 30 20 20 25 15 20 30 25 20 25',
        'read=done 0 0 0 0 1 0 0 0 1 0 0 1',
      ],
      {
        figures: ['sum minutes', 'sum pages'],
        charts: ['minutes by name', 'minutes by date day'],
        rows: 12,
      },
    ),
  ],
  labColony: [
    table(
      'labAnimal',
      'table',
      'animal:animalCodes',
      [
        'cage=code(cageCodes)',
        'strain=type(strainB6 strainBalb strainCd1) 0 0 0 1 1 1 2 2',
        'genotype=category(wildType heterozygous homozygous) 0 1 2 0 1 1 0 0',
        'sex=level(female male) 0 1 0 0 1 0 0 1',
        'bornOn=date -180 -180 -96 -150 -150 -64 -120 -40',
        'useOf=role(breedingUse experimentUse stockUse) 0 0 1 0 0 1 2 2',
        'status(aliveState transferredState endedState) 0 0 0 0 0 1 2 0',
      ],
      {
        figures: ['count aliveState', 'count breedingUse', 'count experimentUse'],
        charts: ['count by strain', 'count by genotype'],
      },
    ),
    table(
      'litter',
      'table',
      '#',
      [
        'cage=code(cageCodes)',
        'bornOn=date -40 -33 -18 -9 -5 -2',
        'pups=quantity 8 7 9 6 8 7',
        'weanedCount=votes 8 6 _ _ _ _',
        'weanBy=due -19 -12 3 12 16 19',
        'status(nursingState weanedState) 1 1 0 0 0 0',
      ],
      { figures: ['count nursingState', 'overdue weanBy'], rows: 6 },
    ),
  ],
  rehab: [
    table(
      'rehabExercise',
      'table',
      'physioExercises',
      [
        'patientOf=contact',
        'bodyPart=category(kneePart backPart shoulderPart) 0 0 1 1 2 2',
        'sets=quantity 3 3 2 3 3 3',
        'repeats=points 10 12 8 12 10 15',
        'rhythm=type(daily weekly) 0 0 0 0 0 0',
        'nextCheck=nextDate 6 6 9 9 13 13',
        'pain=rating 3 2.5 4 3 3 2',
        'notes',
      ],
      {
        figures: ['count', 'avg pain'],
        charts: ['count by bodyPart', 'pain by name'],
      },
    ),
  ],
};
