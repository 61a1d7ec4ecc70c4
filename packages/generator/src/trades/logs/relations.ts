import { table } from '../Trade.js';

/** Those whom one stays in touch with, and how far it has come. */
export const relations = {
  donorRelations: [
    table(
      'donor',
      'board',
      'donor:#',
      [
        'phone',
        'email',
        'givenSoFar=value 250 1200 500 120 3000 300 _ _',
        'lastGift=date -120 -84 -60 -400 -20 -430 _ _',
        'nextStep(relationSteps)',
        'status(prospect firstGift regularDonor lapsed) 1 2 2 3 2 3 0 0',
      ],
      {
        figures: ['count regularDonor', 'count lapsed', 'sum givenSoFar'],
        charts: ['givenSoFar by status', 'count by status'],
      },
    ),
  ],
  sponsorRelations: [
    table(
      'sponsor',
      'board',
      'company',
      [
        'contactPerson=contact',
        'phone',
        'email',
        'amount 2500 800 1500 5000 600 1200 400 2000',
        'contractUntil=end 200 330 _ 90 _ _ _ 280',
        'nextStep(relationSteps)',
        'status(prospect asked confirmed declined) 2 2 1 2 0 1 3 2',
      ],
      {
        figures: ['sum amount confirmed', 'sum amount asked', 'count prospect'],
        charts: ['amount by status'],
      },
    ),
  ],
  vendorRelations: [
    table(
      'vendor',
      'table',
      'company',
      [
        'category(goodsItem serviceItem) 0 0 1 1 1 0 1 1',
        'contactPerson=contact',
        'phone',
        'email',
        'contractUntil=end 40 120 300 14 210 75 400 160',
        'rating 4 5 3 4 5 3 4 2',
        'status(prospect active ended) 1 1 1 1 1 0 0 2',
      ],
      {
        figures: ['count active', 'avg rating', 'count prospect'],
        charts: ['rating by name', 'count by category'],
      },
    ),
  ],
  schoolAdmissions: [
    table(
      'applicant',
      'board',
      'child:#',
      [
        'class=category(year1 year2 year3) 0 0 1 0 2 0 1 0',
        'guardian=contact',
        'phone',
        'email',
        'visit=date -20 -16 -12 -9 -6 -3 4 8',
        'status(inquiryStage visitedStage applied offered enrolledState declined) 4 4 3 5 2 1 0 0',
      ],
      {
        figures: ['count inquiryStage', 'count offered', 'count enrolledState'],
        charts: ['count by class'],
      },
    ),
  ],
  customerRelations: [
    table(
      'customer',
      'board',
      'customer:#',
      [
        'phone',
        'email',
        'source 0 1 0 2 1 0 3 0',
        'value 1850 640 3200 900 1200 5400 780 2600',
        'lastContact=date -40 -28 -14 -9 -6 -4 -2 -1',
        'nextStep(relationSteps)',
        'status(new contacted quoted won lost) 3 3 2 4 2 1 0 0',
      ],
      {
        figures: ['count new', 'sum value quoted', 'sum value won'],
        charts: ['value by status', 'count by source'],
      },
    ),
  ],
  waitingList: [
    table(
      'waitingEntry',
      'table',
      'fullName:#',
      [
        'joined=created -200 -150 -110 -80 -52 -31 -14 -3',
        'phone',
        'email',
        'priority 1 1 0 2 1 1 2 1',
        'notes',
        'status(waitingList offered accepted) 2 1 0 0 0 0 0 0',
      ],
      {
        figures: ['count waitingList', 'count offered', 'count accepted'],
        charts: ['count by priority'],
      },
    ),
  ],
};
