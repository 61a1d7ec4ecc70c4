import type { Objectives } from './Objectives.js';

export const objectives: Objectives = {
  company: {
    words: 'company|firm|business|organization|organisation|enterprise',
    objectives: [
      'Grow steadily: New customers|Monthly revenue',
      'Customers who stay and recommend us: Net promoter score|Customers who renew|Hours to answer a request',
    ],
  },
  sales: {
    words: 'sales|sales team|account executive|business development',
    objectives: [
      'Win more new business: Qualified opportunities|Win rate|Deals won',
      'Keep and grow existing customers: Customers who renew|Customers on a larger plan',
    ],
  },
  marketing: {
    words: 'marketing|brand|content team|social media|growth team|communications',
    objectives: [
      'Be found by more of the right people: Visitors per month|Newsletter subscribers',
      'Turn interest into inquiries: Qualified leads per month|Visitors who become leads|Cost per lead',
    ],
  },
  product: {
    words: 'product|engineering|software|developers|dev team|app team|platform|startup|tech',
    objectives: [
      'A product that people use every week: Weekly active users|Users who finish the setup',
      'Ship fast and safely: Days from start to release|Open critical bugs|Uptime',
    ],
  },
  people: {
    words: 'people team|hr|human resources|hiring|recruiting|talent|culture',
    objectives: [
      'Hire well: Open roles filled|Days to hire',
      'A place where people stay: Score of the survey (1 to 10)|Training hours per person|People who leave within a year',
    ],
  },
  support: {
    words: 'support|customer service|help desk|helpdesk|customer success|service team',
    objectives: [
      'Faster answers: Hours to first reply|Solved on first contact',
      'Happier customers: Satisfaction (1 to 5)|Help articles published|Requests older than a week',
    ],
  },
  operations: {
    words: 'operations|warehouse|logistics|factory|production|manufacturing|kitchen|ops',
    objectives: [
      'Deliver on time: Orders on time|Days from order to delivery',
      'Less waste: Complaints per month|Waste of material|Days without an accident',
    ],
  },
  school: {
    words:
      'school|teacher|teachers|university|college|kindergarten|nursery|class|department head|education|maths|math department|science department|language department|faculty',
    objectives: [
      'Better learning: Students who pass|Students who read at their level',
      'A school that people like to come to: Attendance|Clubs and activities|Families at parents’ evenings',
    ],
  },
  care: {
    words: 'clinic|hospital|practice|nursing|care home|dental|dentist|pharmacy|health center|patients',
    objectives: [
      'Less waiting: Days to an appointment|Missed appointments',
      'Better care: Satisfaction of patients (1 to 5)|Patients with a yearly check|Staff trained',
    ],
  },
  charity: {
    words:
      'charity|nonprofit|non-profit|ngo|foundation|volunteers|association|food bank|shelter|church|fundraising',
    objectives: [
      'Reach more people: People helped|Active volunteers',
      'Secure the funding: Regular donors|Donations|Grants won',
    ],
  },
  club: {
    words:
      'sports club|football club|team season|club|coach|athletes|gym|football team|soccer team|basketball team|volleyball team|hockey team|rugby team|sports team',
    objectives: [
      'Grow the club: Members|Youth teams',
      'A good season: Points in the league|Training attendance|Coaches with a license',
    ],
  },
  research: {
    words: 'research|lab|laboratory|research group|institute|phd|study team',
    objectives: [
      'Publish what matters: Papers submitted|Talks given',
      'A lab that runs well: Grant money raised|Instruments calibrated on time|Weeks of reagents in stock',
    ],
  },
  shop: {
    words: 'shop|store|retail|boutique|coffee shop|cafe|restaurant|bakery|hotel|salon|bar',
    objectives: [
      'More guests who come back: Regular customers|Rating by customers (1 to 5)',
      'A day that pays: Average sale|Waste of goods|Shifts fully staffed',
    ],
  },
  construction: {
    words: 'construction|builder|contractor|building company|roofing|site team|civil engineering',
    objectives: [
      'Build on time: Milestones reached on time|Open defects',
      'Build safely and within budget: Days without an accident|Projects within budget|Safety briefings held',
    ],
  },
  finance: {
    words: 'finance|accounting|controlling|cfo|bookkeeping|treasury',
    objectives: [
      'Close fast and without errors: Days to close the month|Corrections after closing',
      'Keep cash healthy: Months of runway|Invoices paid on time|Costs within budget',
    ],
  },
  personal: {
    words: 'personal|my|myself|family|life|new year|fitness|health goals|resolutions|private',
    objectives: [
      'Be healthier: Workouts|Hours of sleep per night',
      'Learn and save: Books read|Money saved|Hours of language practice',
    ],
  },
};
