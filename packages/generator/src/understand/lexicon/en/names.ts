import type { Lexicon } from '../Lexicon.js';

export const names: Lexicon['names'] = {
  company:
    'Northwind Supplies|Blue Harbor|Cedar Works|Lumen Studio|Granite Labs|Harvest Foods|Orbit Logistics|Maple Dental',
  product:
    'Starter kit|Travel mug|Desk lamp|Canvas bag|Water filter|Notebook set|Wall clock|Rain jacket|Lunch box|Phone stand|Wool blanket|Bike light',
  task: 'Write the brief|Collect requirements|Review the draft|Book the venue|Update the website|Prepare the handover|Send the summary|Order supplies',
  project: 'Website relaunch|New office|Customer portal|Supplier switch|Spring campaign|Data clean-up',
  feature: 'Single sign-on|Mobile view|CSV import|Saved filters|Audit log|Dark mode|Public API|Bulk edit',
  event: 'Kick-off|Monthly review|Open house|Team workshop|Evening session|Final round',
  expense: 'Rent|Groceries|Utilities|Transport|Insurance|Software|Travel|Eating out',
  content:
    'How we work|Behind the scenes|Five common mistakes|Customer story|Season preview|Questions and answers',
  risk: 'Key supplier fails|Budget overrun|Late approval|Staff shortage|Data loss|Scope grows',
  request:
    'Replace the printer|Access to the archive|Extra opening hour|New safety signs|Change of address|Refund of a deposit',
  incident:
    'Login not possible|Slow response|Wrong total shown|Leak in the hallway|Scanner offline|Email not delivered',
  defect:
    'Socket loose|Tap drips|Door sticks|Scratches on the wall|Light without power|Drain blocked|Skirting missing|Paint peels',
  place: 'North entrance|Level 2|Workshop|Main hall|Parking area|Courtyard',
  phase: 'Preparation|Design|Groundwork|Main works|Fitting out|Final check',
  milestone: 'Research and goals|Plan and budget|Preparation|Pilot|Launch|Review',
  objective:
    'Raise customer satisfaction|Shorten delivery time|Win new customers|Lower running costs|Launch the new offer',
  campaign: 'Spring launch|Summer offer|Referral drive|Back to school|Autumn webinar|Year-end thanks',
  habit: 'Morning walk|Read 20 pages|Stretching|Drink water|No screens after ten|Practice a language',
  category: 'Housing|Food|Transport|Leisure',
  team: 'Harbor United|Northside|Cedar Rovers|Lakeside|Granite City|Old Town|Riverbank|Hilltop',
  leave: 'Summer holiday|Family day|Moving house|Long weekend|Parental leave|Winter holiday',
  experiment:
    'Baseline run|Higher temperature|Shorter reaction time|New supplier batch|Lower concentration|Repeat of the baseline',
  bug: 'Login fails after a reset|Export misses the last row|Wrong total on the invoice|Search ignores accents|Page jumps on phones|Reminder sent twice',
  assignment: 'Essay on a novel|Fractions worksheet|Lab report|Map of Europe|Reading log|Poster on energy',
  exam: 'Midterm|Vocabulary test|Chapter 3 quiz|Oral exam|Practical test|Final exam',
  course: 'Beginners evening|Intensive week|Exam preparation|Conversation club|Weekend workshop|Refresher',
  recipe: 'Vegetable soup|Lentil curry|Baked salmon|Pasta with tomatoes|Apple cake|Green salad',
  material: 'Cement|Timber beams|Insulation boards|Copper pipe|Roof tiles|Plaster',
  trip: 'Lisbon|Copenhagen|Kyoto|Vienna|Montreal|Marrakesh',
  income: 'Salary|Side project|Rent received|Interest|Tax refund|Child benefit',
  job: 'Nurse|Sales assistant|Software engineer|Accountant|Driver|Project manager',
  equipment: 'Laptop|Projector|Delivery van|Coffee machine|Office chairs|Camera',
  decision:
    'Choose the supplier|Open on Saturdays|Raise the price|Hire a second person|Move to the new office|Stop the old product',
  practice: 'Passing drills|Fitness circuit|Set pieces|Match play|Technique|Recovery run',
  cost: 'Salaries|Office rent|Software|Advertising|Travel|Equipment|Training|Insurance',
};

export const roles: Lexicon['roles'] = 'Team lead|Coordinator|Specialist|Assistant';
