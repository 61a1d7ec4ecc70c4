import { table } from '../Trade.js';

/** What is noted of single people and cases by those who treat, help or look after them. */
export const casework = {
  infections: [
    table(
      'infectionCase',
      'table',
      'patient:#',
      [
        'infection=category(woundInfection urinaryInfection norovirus influenza) 2 0 3 1 2 0 3 2',
        'ward=room(wardA wardB wardC) 0 1 0 2 0 1 2 0',
        'foundOn=date -75 -62 -41 -30 -18 -11 -5 -2',
        'isolated=done 1 0 1 0 1 0 1 1',
        'measures=nextStep(infectionMeasures)',
        'status(suspected confirmed resolved) 2 2 2 2 2 1 1 0',
      ],
      {
        figures: ['count suspected', 'count confirmed', 'count'],
        charts: ['count by foundOn', 'count by infection', 'count by ward'],
      },
    ),
  ],
  imaging: [
    table(
      'imagingRequest',
      'table',
      'patient:#',
      [
        'examination=type(xray ctScan mriScan ultrasound) 0 2 1 3 0 2 0 1',
        'bodyPart=category(kneePart chestPart headPart) 0 2 1 1 0 0 1 2',
        'requestedOn=created -14 -12 -9 -7 -5 -3 -2 0',
        'doctor',
        'finding=notes',
        'status(requested examined reported) 2 2 2 2 1 1 0 0',
      ],
      {
        figures: ['count requested', 'count examined', 'count reported'],
        charts: ['count by examination', 'count by status'],
      },
    ),
  ],
  caseNotes: [
    table(
      'caseNote',
      'table',
      'client:#',
      [
        'date -42 -35 -28 -21 -16 -9 -6 -2',
        'minutesThere=duration 50 50 60 50 90 50 60 50',
        'topic=notes(caseTopics)',
        'agreedSteps=nextStep(caseSteps)',
        'nextVisit=nextDate -35 -28 -14 -7 5 5 8 12',
        'therapist=owner',
        'notes',
      ],
      { figures: ['count', 'sum minutesThere'], charts: ['minutesThere by date'] },
    ),
  ],
  beneficiaries: [
    table(
      'beneficiary',
      'table',
      'person:#',
      [
        'age 34 61 8 47 29 70 15 52',
        'people=attendees 3 1 4 2 5 1 4 2',
        'supportKind=category(foodSupport housingSupport adviceSupport) 0 2 0 1 0 2 0 1',
        'firstContact=created -310 -260 -190 -140 -95 -60 -31 -8',
        'caseWorker=owner',
        'status(new active completedState) 2 2 1 1 1 1 1 0',
      ],
      {
        figures: ['count active', 'count new', 'sum people'],
        charts: ['count by supportKind', 'count by status'],
      },
    ),
  ],
  sportsInjuries: [
    table(
      'sportsInjury',
      'table',
      'player:#',
      [
        'bodyPart=type(kneePart ankle muscle headPart) 0 2 1 2 3 0 1 2',
        'date -80 -61 -44 -33 -20 -12 -6 -1',
        'cause=category(trainingCause matchCause) 1 0 1 0 1 1 0 0',
        'backOn=due -20 -35 -12 -10 -6 40 15 6',
        'status(outState backInTraining fitState) 2 2 2 2 2 0 1 0',
        'notes',
      ],
      {
        figures: ['count outState', 'count backInTraining', 'count fitState'],
        charts: ['count by bodyPart', 'count by cause'],
      },
    ),
  ],
  behaviour: [
    table(
      'behaviourNote',
      'table',
      'student:#',
      [
        'class=category(class5a class5b class6a) 0 0 1 2 0 1 2 1',
        'date -28 -24 -19 -15 -11 -8 -4 -1',
        'kind=type(praiseNote disruption lateNote conflictNote) 1 0 2 1 0 3 1 0',
        'whatHappened=notes(behaviourEvents)',
        'measures=nextStep(behaviourSteps)',
        'points -1 2 -1 -1 2 -2 -1 2',
        'teacher',
      ],
      {
        figures: ['count', 'count praiseNote', 'count disruption'],
        charts: ['count by kind', 'count by class'],
      },
    ),
  ],
  prescriptions: [
    table(
      'prescription',
      'table',
      'patient:#',
      [
        'medicine=title(doseNames)',
        'dosage=quantity 1 2 1 1 3 2 1 1',
        'prescribedOn=created -60 -45 -33 -26 -19 -12 -6 -1',
        'refillBy=due -4 2 6 11 18 24 33 40',
        'doctor',
        'status(requested issued collected) 2 2 2 1 1 1 0 0',
      ],
      { figures: ['count requested', 'count issued', 'overdue refillBy'], charts: ['count by status'] },
    ),
  ],
  surgeries: [
    table(
      'surgery',
      'table',
      'patient:#',
      [
        'procedure=title(procedureNames)',
        'startsAt=time 0.08 0.10 0.13 1.08 1.11 2.08 2.12 3.09',
        'theatre=room(theatreA theatreB) 0 1 0 1 0 0 1 0',
        'surgeon=doctor',
        'duration 60 90 45 120 75 60 150 40',
        'status(booked prepared done cancelled) 2 2 1 0 0 0 0 3',
      ],
      {
        figures: ['count booked', 'count done', 'sum duration'],
        charts: ['count by theatre', 'count by status'],
      },
    ),
  ],
};
