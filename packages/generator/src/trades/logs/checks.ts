import { table } from '../Trade.js';

/** What is granted, reviewed and put right. */
export const checks = {
  accessRequests: [
    table(
      'accessRequest',
      'table',
      'system:accessSystems',
      [
        'requester=reporter',
        'accessLevel=level(readAccess writeAccess adminAccess) 0 1 1 2 0 0',
        'created -40 -31 -20 -11 -4 -1',
        'approver',
        'validUntil=end 140 _ 160 _ 180 360',
        'status(requested approved declined) 1 2 1 2 0 0',
      ],
      {
        figures: ['count requested', 'count approved', 'count declined'],
        charts: ['count by accessLevel', 'count by status'],
      },
    ),
  ],
  policies: [
    table(
      'guideline',
      'table',
      'policyNames',
      [
        'owner',
        'version',
        'lastReview=date -380 -350 -300 -240 -200 -120 -80 -30',
        'nextReview=due -15 5 20 125 165 245 285 335',
        'status(reviewDue inReview upToDate) 0 1 0 2 2 2 2 2',
      ],
      {
        figures: ['count reviewDue', 'count inReview', 'overdue nextReview'],
        charts: ['count by status'],
      },
    ),
  ],
  auditFindings: [
    table(
      'auditFinding',
      'table',
      'auditFindings',
      [
        'area=category(financeArea itArea purchasingArea staffArea) 0 1 1 2 3 2',
        'severity 1 0 1 2 3 2',
        'foundOn=date -75 -75 -74 -40 -40 -38',
        'correctiveAction=nextStep(correctiveActions)',
        'owner',
        'due -20 -4 12 -8 25 30',
        'status(open doing done) 2 1 1 2 0 0',
      ],
      {
        figures: ['count open', 'count done', 'overdue due'],
        charts: ['count by severity', 'count by area'],
      },
    ),
  ],
};
