import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: {
    words: 'runway|months of cash|burn',
    result: 'Months of runway',
    inputs: 'Cash in the bank|Spent per month',
  },
  roi: {
    words: 'roi|return on investment|payback',
    result: 'Return on investment',
    inputs: 'Invested|Gained',
  },
  loan: {
    words: 'loan|mortgage|repayment|installment',
    result: 'Payment per month',
    inputs: 'Loan|Interest per year|Years',
  },
  margin: { words: 'margin|markup|gross margin', result: 'Margin', inputs: 'Price|Cost' },
  breakEven: {
    words: 'break even|breakeven|break-even',
    result: 'Units to break even',
    inputs: 'Fixed costs per month|Price per unit|Cost per unit',
  },
  savings: {
    words: 'savings|compound interest|retirement|saving',
    result: 'Saved at the end',
    inputs: 'Saved today|Added per month|Interest per year|Years',
  },
  lifetime: {
    words: 'ltv|lifetime value|clv',
    result: 'Lifetime value',
    inputs: 'Revenue per customer and month|Margin|Lost per month',
  },
  tax: { words: 'vat|tax|sales tax', result: 'With tax', inputs: 'Net|Tax rate' },
  bmi: { words: 'bmi|body mass', result: 'Body mass index', inputs: 'Weight in kg|Height in cm' },
  churn: {
    words: 'churn|attrition',
    result: 'Revenue per month kept',
    inputs: 'Revenue per month|Churn per month today|Churn per month then|Months',
  },
  hiring: {
    words: 'hire|hiring|headcount cost|cost of employment',
    result: 'Cost per year',
    inputs: 'People|Salary per year|Overhead',
  },
  meeting: { words: 'meeting', result: 'Cost of the meeting', inputs: 'People|Hours|Cost per hour' },
  discount: {
    words: 'discount|sale price|price reduction',
    result: 'Price after discount',
    inputs: 'Price|Discount',
  },
  bill: {
    words: 'split a bill|split the bill|split a restaurant|tip|restaurant bill',
    result: 'Each pays',
    inputs: 'Bill|Tip|People',
  },
  fuel: {
    words: 'fuel|gas cost|petrol|cost of driving',
    result: 'Cost of fuel',
    inputs: 'Distance in km|Litres per 100 km|Price per litre',
  },
  hourly: {
    words: 'hourly rate|freelance rate|day rate',
    result: 'Rate per hour',
    inputs: 'Income wanted per year|Costs per year|Weeks of work|Billable hours per week',
  },
  quote: {
    words: 'price|quote|cost|estimate|project cost',
    result: 'Price',
    inputs: 'Hours|Rate per hour|Materials',
  },
};
