import { table } from '../Trade.js';

/** What is planned and spent for one aim, and saved for several. */
export const budgets = {
  tripBudget: [
    table(
      'budgetItem',
      'table',
      'tripCosts',
      [
        'category=type(travelCost stayCosts mealsCost activityCosts otherCosts) 0 1 2 3 3 4 4',
        'planned 900 1400 650 320 180 90 200',
        'actual 860 1400 310 240 0 90 0',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by category', 'planned actual by name'],
      },
    ),
  ],
  projectBudget: [
    table(
      'budgetItem',
      'table',
      'projectCosts',
      [
        'category=type(staffCosts goodsCosts serviceItem otherCosts) 0 1 1 2 3 3 3',
        'planned 24000 6500 3800 5200 1800 1200 2500',
        'actual 15800 6900 2100 5200 950 1200 0',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by category', 'planned actual by name'],
      },
    ),
  ],
  savingsGoals: [
    table(
      'savingGoal',
      'table',
      'savingGoals',
      ['target=planned 3000 1200 900 5000', 'saved=actual 1850 640 900 700', 'due 240 120 30 700'],
      {
        figures: ['sum target', 'sum saved', 'rate progress saved target'],
        charts: ['target saved by name'],
      },
    ),
  ],
};
