import { table } from '../Trade.js';

/** What schools, wards, clubs and public bodies keep. */
export const institutions = {
  councilBudget: [
    table(
      'budgetItem',
      'table',
      'councilCosts',
      [
        'category(staffCosts upkeep communityWork administration) 0 1 1 1 2 2 3 3',
        'planned 48000 22000 9500 14000 6000 8000 5200 3600',
        'actual 40200 24100 7300 11800 4100 8000 5200 2900',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by category', 'planned actual by name'],
      },
    ),
  ],
  clubBudget: [
    table(
      'budgetItem',
      'table',
      'clubCosts',
      [
        'category(premisesCosts sportCosts otherCosts) 0 1 1 1 2 2 2',
        'planned 4800 3600 1500 900 1100 800 400',
        'actual 4800 2900 1720 640 1100 310 280',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by category', 'planned actual by name'],
      },
    ),
    table('income', 'table', 'clubIncome', ['date -150 -120 -75 -40 -12', 'amount 6400 2500 1200 1850 420'], {
      figures: ['sum amount'],
    }),
  ],
  beds: [
    table(
      'bed',
      'board',
      'bed:#',
      [
        'room 0 0 0 1 1 1 2 2',
        'patientOf=title(bedPatients)',
        'admittedOn=start -6 _ -3 -2 _ -1 -4 _',
        'dischargeOn=end 1 _ 2 4 _ 3 0 _',
        'status(freeBed occupiedBed cleaningBed reserved) 1 0 1 1 2 1 1 3',
      ],
      {
        figures: ['count occupiedBed', 'count freeBed', 'overdue dischargeOn'],
        charts: ['count by room', 'count by status'],
      },
    ),
  ],
  triage: [
    table(
      'patient',
      'board',
      'patient:#',
      [
        'reason=title(triageReasons)',
        'urgency 0 1 1 2 0 2 2 2',
        'cameAt=time 0.08 0.08 0.09 0.09 0.10 0.10 0.11 0.11',
        'nurse=owner',
        'status(waitingNow inTreatment sentHome) 2 2 1 1 1 0 0 0',
      ],
      {
        figures: ['count waitingNow', 'count inTreatment'],
        charts: ['count by urgency', 'count by status'],
      },
    ),
  ],
  clinicVaccinations: [
    table(
      'vaccination',
      'table',
      'patient:#',
      [
        'vaccine=title(vaccines)',
        'date -30 -21 -14 -9 -4 -1 3 6',
        'nurse=owner',
        'nextDose=nextDate 150 20 _ 90 24 180 _ _',
        'status(planned done missed) 1 1 1 2 1 1 0 0',
      ],
      {
        figures: ['count done', 'count planned', 'count missed'],
        charts: ['count by vaccine', 'count by status'],
      },
    ),
  ],
  termReports: [
    table(
      'student',
      'table',
      'student:#',
      [
        'class=category(class5a class5b class6a) 0 0 0 1 1 1 2 2',
        'mathsMark=score 82 67 91 74 58 88 79 63',
        'languagesMark=points 75 81 88 69 72 90 66 70',
        'scienceMark=votes 79 72 94 65 61 85 74 68',
        'absences=quantity 2 0 1 5 8 1 3 4',
        'comment=notes',
      ],
      {
        figures: ['count', 'avg mathsMark', 'sum absences'],
        charts: ['mathsMark by class', 'absences by class'],
      },
    ),
  ],
  classJobs: [
    table(
      'classJob',
      'board',
      'classJobNames',
      ['pupil=owner', 'start -7 -7 0 0 0 7', 'end -3 -3 4 4 4 11', 'status(todo doing done) 2 2 1 1 1 0'],
      { figures: ['count doing', 'count todo'], charts: ['count by status'] },
    ),
  ],
  membershipForm: [
    table(
      'member',
      'table',
      'fullName:#',
      [
        'birthDate=date -12410 -22265 -4300 -17155 -26280 -10585 -20075 -5100',
        'address(streetNames)',
        'phone',
        'email',
        'section=team(youth adults seniors) 1 2 0 1 2 1 1 0',
        'start -20 -16 -12 -9 -6 -4 -2 -1',
        'status(requested approved declined) 1 1 1 1 1 1 0 0',
      ],
      { figures: ['count', 'count requested'], charts: ['count by section'] },
    ),
  ],
  enrolment: [
    table(
      'student',
      'table',
      'child:#',
      [
        'birthDate=date -2410 -2265 -2920 -2155 -3280 -2585 -2075 -2300',
        'class=category(year1 year2 year3) 0 0 1 0 2 0 0 1',
        'guardian=contact',
        'address(streetNames)',
        'phone',
        'email',
        'allergies=type(noAllergy nuts gluten milk) 0 0 1 0 0 2 0 3',
        'status(requested approved waitingList) 1 1 1 1 2 0 0 0',
      ],
      { figures: ['count', 'count requested'], charts: ['count by class'] },
    ),
  ],
};
