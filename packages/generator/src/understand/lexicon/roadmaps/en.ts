import type { Roadmaps } from './Roadmaps.js';

export const roadmaps: Roadmaps = {
  opening: {
    words:
      'opening|open a|second location|new location|new branch|second branch|new shop|launch of a shop|franchise',
    steps:
      'Business plan and budget|Lease signed|Permits and insurance|Fit-out and equipment|Staff hired and trained|Opening day',
  },
  renovation: {
    words: 'renovation|renovate|remodel|construction|building|extension|refurbishment|house|fit-out',
    steps:
      'Survey and design|Permits and quotes|Demolition and structure|Electrics and plumbing|Walls, floors and paint|Snags and handover',
  },
  race: {
    words: 'marathon|triathlon|ironman|race|running|10k|5k|cycling tour',
    steps: 'Easy base weeks|Longer runs|Tempo and hills|Peak weeks|Taper|Race day',
  },
  schoolYear: {
    words: 'school year|academic year|school|semester|curriculum|class',
    steps: 'Timetable and plans|Start of term|Parents’ evening|Mid-year reports|Exams|Reports and farewell',
  },
  season: {
    words: 'season|club|team season|football|soccer|basketball|league|sports',
    steps:
      'Budget and fixtures|Trials and sign-ups|Preseason training|First half of the season|Second half of the season|Review and party',
  },
  onlineShop: {
    words: 'online store|online shop|ecommerce|e-commerce|webshop|web shop|shop|store|retail|boutique',
    steps:
      'Photos and product pages|Payment and shipping|Reviews and ratings|Newsletter and offers|Loyalty program|Second sales channel',
  },
  research: {
    words: 'research|study|lab|laboratory|phd|thesis|dissertation|clinical trial',
    steps:
      'Question and literature|Protocol and approvals|Pilot study|Data collection|Analysis|Paper and talk',
  },
  fundraising: {
    words: 'fundraising|fundraiser|capital campaign|donation campaign|crowdfunding|donations',
    steps:
      'Goal and story|List of donors|First large gifts|Public launch|Event and matching gifts|Thanks and report',
  },
  program: {
    words:
      'charity|pta|parents association|nonprofit|non-profit|ngo|volunteer|foundation|community|food bank|association|church',
    steps: 'Needs and goals|Funding secured|Volunteers recruited|Pilot program|Full program|Impact report',
  },
  operations: {
    words: 'ops|operations|it|infrastructure|devops|process|warehouse|production|facilities',
    steps:
      'Processes mapped|Monitoring and alerts|Routine work automated|Recovery rehearsed|Supplier contracts renewed|Review and next year',
  },
  software: {
    words: 'software|app|website|platform|saas|tech|engineering|migration',
    steps: 'Interviews and scope|Prototype|Beta with first users|Launch|Mobile app|Integrations',
  },
  officeMove: {
    words: 'office move|office relocation|moving office|moving offices',
    steps:
      'Needs and budget|Lease of the new office|Floor plan and furniture|Network and phones|Moving day|Old office handed back',
  },
  care: {
    words: 'clinic|practice|hospital|nursing|care home|dental|pharmacy|ward',
    steps:
      'Waiting times reviewed|Online booking|Digital records|Staff trained|New service|Survey of patients',
  },
  debtFree: {
    words: 'debt|retirement|pension|savings|finance|financial|money|budget',
    steps:
      'Debts and income listed|Monthly budget|Emergency fund|Dearest loan repaid|Last loan repaid|Saving and investing',
  },
};
