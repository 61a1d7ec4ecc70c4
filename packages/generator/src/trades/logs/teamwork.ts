import { table } from '../Trade.js';

/** How teams look at themselves, at others and at what they change. */
export const teamwork = {
  standup: [
    table(
      'standupNote',
      'table',
      'fullName:#',
      ['date -2 -2 -2 -1 -1 -1 0 0 0', 'yesterday=result(task)', 'today=nextStep(feature)', 'blockers=notes'],
      { figures: ['count'], charts: [], rows: 9 },
    ),
  ],
  retrospective: [
    table(
      'retroNote',
      'board',
      'retroNotes',
      ['boardColumn=stage(wentWell toImprove toAct) 0 0 0 1 1 1 2 2', 'votes 5 4 2 6 4 3 5 4'],
      { figures: ['count wentWell', 'count toImprove', 'sum votes'] },
    ),
    table(
      'actionItem',
      'table',
      'retroActions',
      ['owner', 'due -6 -2 5 9', 'status(todo doing done) 2 1 1 0'],
      { figures: ['overdue due'] },
    ),
  ],
  swot: [
    table('swotPoint', 'board', 'swotPoints', [
      'boardColumn=stage(strengthQ weaknessQ opportunityQ threatQ) 0 0 1 1 2 2 3 3',
      'impact 2 1 2 1 1 2 2 1',
      'nextStep(swotSteps)',
    ]),
  ],
  stakeholders: [
    table(
      'stakeholder',
      'table',
      'stakeholders',
      [
        'influence=impact(low medium high) 2 2 2 0 1 2 0 1',
        'concern=level(low medium high) 2 2 2 1 2 0 2 0',
        'attitude=category(supportive neutralView criticalView) 0 0 2 0 0 1 2 1',
        'strategy=type(manageClosely keepSatisfied keepInformed monitorOnly) 0 0 0 3 2 1 2 3',
        'owner',
        'nextContact=nextDate 3 5 8 30 12 20 15 40',
      ],
      {
        figures: ['count', 'count manageClosely', 'count criticalView'],
        charts: ['count by strategy', 'count by attitude'],
      },
    ),
  ],
  communicationPlan: [
    table(
      'plannedMessage',
      'table',
      'plannedMessages',
      [
        'audience=category(allStaffAudience managersAudience clientsAudience) 0 1 0 2 0 2',
        'channel(meetingChannel intranetChannel emailChannel) 0 0 1 2 1 2',
        'date -12 -5 2 9 21 35',
        'owner',
        'status(planned ready sent) 2 2 1 0 0 0',
      ],
      { figures: ['count sent', 'count planned'], charts: ['count by audience', 'count by channel'] },
    ),
  ],
  raci: [
    table(
      'task',
      'table',
      'raciTasks',
      [
        'projectLead=type(raciR raciA raciC raciI) 0 0 1 1 1 1 1 1',
        'projectTeam=category(raciR raciA raciC raciI) 2 3 0 2 0 0 2 0',
        'expertTeam=role(raciR raciA raciC raciI) 2 3 2 0 2 2 0 2',
        'management=level(raciR raciA raciC raciI) 1 1 3 2 3 3 3 3',
        'due -40 -30 -12 -3 10 24 33 45',
        'status(todo doing done) 2 2 2 1 1 0 0 0',
      ],
      { figures: ['count', 'count done', 'overdue due'] },
    ),
  ],
  skills: [
    table(
      'skillEntry',
      'table',
      'skillNames',
      [
        'employeeOf=owner',
        'category(methodSkill technicalSkill socialSkill) 0 1 2 2',
        'currentLevel=rating 4 2 3 5 3 4 2 3 3 1 4 3',
        'targetLevel=rating 4 3 4 5 4 4 3 4 3 3 4 4',
        'nextTraining=nextDate _ 20 35 _ 28 _ 40 15 _ 10 _ 50',
      ],
      {
        figures: ['avg currentLevel', 'avg targetLevel'],
        charts: ['currentLevel by name', 'currentLevel by employeeOf'],
        rows: 12,
      },
    ),
  ],
  lessonsLearned: [
    table(
      'lessonLearned',
      'table',
      'lessonEvent:lessonEvents',
      [
        'date -120 -96 -70 -48 -25 -9',
        'phase 0 1 1 1 0 2',
        'kind=type(successLesson problemLesson) 1 0 1 1 0 1',
        'impact 2 1 2 1 1 2',
        'recommendation=description(lessonAdvice)',
        'owner',
        'status(open doing done) 2 2 1 1 2 0',
      ],
      {
        figures: ['count', 'count open', 'count done'],
        charts: ['count by kind', 'count by phase'],
      },
    ),
  ],
  launch: [
    table(
      'task',
      'timeline',
      'launchTasks',
      [
        'phase(messagePhase preLaunch launchWeek afterLaunch) 0 0 1 1 1 1 2 3',
        'owner',
        'start -40 -26 -12 -4 4 8 30 32',
        'end -27 -13 2 6 18 27 31 52',
        'status(todo doing done) 2 2 1 1 0 0 0 0',
      ],
      {
        figures: ['count done', 'count doing', 'overdue end'],
        charts: ['count by phase'],
      },
    ),
    table('milestone', 'table', 'launchMilestones', [
      'due -14 8 24 30 60',
      'owner',
      'status(planned in-progress complete) 2 1 0 0 0',
    ]),
    table(
      'risk',
      'table',
      'launchRisks',
      [
        'probability 0.4 0.2 0.3 0.5',
        'impact 2 1 2 1',
        'mitigation=nextStep(launchMitigations)',
        'owner',
        'status(open doing done) 1 0 1 0',
      ],
      { figures: ['count open'] },
    ),
  ],
  changeRequests: [
    table(
      'changeRequest',
      'table',
      'changeRequests',
      [
        'requester=reporter',
        'created -44 -35 -26 -15 -7 -2',
        'impact 1 0 1 2 2 0',
        'effortDays=hours 6 2 4 1 12 0.5',
        'cost 3600 1200 2400 600 7200 300',
        'status(requested inReview approved declined done) 4 2 2 3 1 0',
      ],
      {
        figures: ['count requested', 'count approved', 'sum effortDays approved', 'sum cost approved'],
        charts: ['count by status', 'effortDays by impact'],
      },
    ),
  ],
};
