import { table } from '../Trade.js';

/** What there is to choose from on a market, and what others say and look for there. */
export const market = {
  sponsorPackages: [
    table(
      'sponsorPackage',
      'table',
      'sponsorTiers',
      [
        'price 10000 5000 2500 1000',
        'benefits=description(sponsorBenefits)',
        'available=quantity 1 3 6 10',
        'sold=votes 0 2 2 1',
        'revenue=amount 0 10000 5000 1000',
      ],
      {
        figures: ['sum revenue', 'sum sold', 'sum available'],
        charts: ['available sold by name'],
      },
    ),
    table(
      'sponsor',
      'board',
      'company',
      [
        'package=plan(platinumTier gold silver bronze) 1 2 1 3 2 3 0 3',
        'amount 5000 2500 5000 1000 2500 1000 10000 1000',
        'contact',
        'status(asked agreed paid) 2 2 1 1 1 0 0 0',
      ],
      { figures: ['count asked'] },
    ),
  ],
  competitors: [
    table(
      'competitor',
      'table',
      'company',
      [
        'price 29 49 79 39 59 45',
        'marketShare=share 0.24 0.18 0.15 0.09 0.12 0.05',
        'strengths=description(competitorStrengths)',
        'weaknesses=notes(competitorWeaknesses)',
        'rating 3.5 4 4.5 3 4 4',
        'threat=risk 2 1 2 0 1 1',
      ],
      {
        figures: ['count', 'avg price', 'avg rating'],
        charts: ['price by name', 'marketShare by name'],
        rows: 6,
      },
    ),
  ],
  supplierComparison: [
    table(
      'supplier',
      'table',
      'company',
      [
        'price 118 104 132 99 125',
        'quality=rating 4 3.5 5 3 4.5',
        'deliveryDays=leadTime 7 12 5 18 9',
        'reliability=share 0.95 0.9 1 0.75 0.95',
        'rating 4 3.5 4.5 2.5 4.5',
        'status(inReview approved declined) 1 0 1 2 0',
      ],
      {
        figures: ['avg price', 'avg deliveryDays', 'avg quality'],
        charts: ['price by name', 'deliveryDays by name', 'rating by name'],
        rows: 5,
      },
    ),
  ],
  interviews: [
    table(
      'interview',
      'table',
      '#',
      [
        'date -32 -27 -20 -13 -8 -2',
        'persona=category(newcomerUser regularUser adminUser) 0 1 1 2 0 1',
        'theme=type(onboardingTheme priceTheme searchTheme reportTheme) 0 1 2 3 0 1',
        'finding=result(interviewFindings)',
        'impact 2 2 1 2 1 0',
        'status(heldInterview evaluated) 1 1 1 1 0 0',
      ],
      {
        figures: ['count', 'count heldInterview', 'count evaluated'],
        charts: ['count by theme', 'count by persona'],
        rows: 6,
      },
    ),
  ],
  keywords: [
    table(
      'keyword',
      'table',
      'keywordNames',
      [
        'rankNow=leadTime 4 2 7 1 12 5 18 3',
        'rankBefore=leadTime 6 2 11 1 9 8 25 4',
        'searchVolume=votes 5400 2900 720 1600 880 1300 2400 590',
        'link',
      ],
      {
        figures: ['count', 'avg rankNow', 'avg rankBefore', 'sum searchVolume'],
        charts: ['rankNow by name', 'searchVolume by name'],
      },
    ),
  ],
  press: [
    table(
      'pressMention',
      'table',
      'pressHeadlines',
      [
        'outlet=category(newspaper onlineMag radioStation tvStation) 0 0 2 1 0 1 1 3',
        'date -140 -118 -96 -71 -52 -30 -14 -5',
        'reach=quantity 42000 38000 65000 18000 41000 22000 15000 90000',
        'tone=type(positiveTone neutralTone negativeTone) 0 0 1 1 0 2 0 0',
        'link',
      ],
      {
        figures: ['count', 'sum reach', 'count positiveTone', 'count negativeTone'],
        charts: ['count by date', 'reach by outlet', 'count by tone'],
      },
    ),
  ],
};
