import type { Checklists } from './Checklists.js';

export const checklists: Checklists = {
  opening: {
    words: 'opening|open up|start of day|morning setup|opening duties|opening tasks',
    phases: [
      'Before the doors open: Switch off the alarm|Lights, heating and music on|Check the fridges and note the temperatures|Clean tables, counter and restrooms',
      'Get ready: Count the cash float|Start machines and tills|Restock and check dates|Put out signs and displays',
      'At opening time: Brief the team|Check bookings and deliveries|Unlock the doors',
    ],
  },
  closing: {
    words: 'closing|close up|end of day|closing duties|closing tasks|lock up',
    phases: [
      'Last orders: Tell the last guests|Clear and clean tables and counter|Put food away and date it',
      'Clean up: Clean machines and surfaces|Sweep and mop the floor|Clean the restrooms|Take out the trash',
      'Lock up: Count and bank the takings|Switch off machines and lights|Check windows and back door|Set the alarm',
    ],
  },
  onboarding: {
    words: 'onboarding|new hire|new employee|new starter|first day|induction',
    phases: [
      'Before the first day: Sign the contract|Order the laptop and phone|Create accounts and access|Name a buddy|Send the plan for the first week',
      'First week: Welcome and tour|Introduce the team|Explain tools and processes|Agree on goals for the first month',
      'First three months: Talk after 30 days|First task of their own|Complete the mandatory training|Review at the end of the trial period',
    ],
  },
  offboarding: {
    words: 'offboarding|leaving employee|employee exit|exit',
    phases: [
      'Agree: Confirm the last day in writing|Tell the team|Plan the handover',
      'Hand over: Document open work|Hand over contacts and files|Return laptop, phone and keys|Exit interview',
      'Afterwards: Close accounts and access|Final pay and holidays|Write the reference',
    ],
  },
  release: {
    words: 'release|deployment|deploy|go live|app release|software launch|app launch|version',
    phases: [
      'Before the release: All tests pass|Changes reviewed and merged|Version number and release notes|Migrations tried on a copy|Way back agreed',
      'Release: Back up the data|Roll out to a few users|Watch errors and response times|Roll out to everybody',
      'Afterwards: Check the main paths by hand|Tell users and support|Watch reviews and tickets|Note what to do better',
    ],
  },
  websiteLaunch: {
    words: 'website launch|website|new website|site launch|landing page|online shop launch',
    phases: [
      'Content: Texts proofread|Pictures compressed, with alt texts|Legal notice and privacy policy|Titles and descriptions of all pages',
      'Technology: Works on phones|Forms and links tested|Redirects from old addresses|Certificate and backups|Analytics set up',
      'Launch: Point the domain|Submit the sitemap|Announce it|Check again after a day',
    ],
  },
  event: {
    words: 'event|conference|workshop|company party|meetup|open day|fair',
    phases: [
      'Weeks before: Set date, goal and budget|Book the venue|Book speakers and catering|Send the invitations',
      'Days before: Confirm numbers with the caterer|Print badges and signs|Test sound and projector|Brief the helpers',
      'On the day and after: Set up and check in|Take pictures|Clear up|Thank guests and helpers|Settle the bills',
    ],
  },
  safety: {
    words:
      'safety+lab|safety+laboratory|safety+site|safety+server|safety|safety inspection|fire safety|risk assessment|site inspection|workplace inspection|health and safety|audit',
    phases: [
      'Ways out and fire: Escape routes clear|Emergency exits open|Extinguishers checked and in place|Alarm tested',
      'Workplace: Floors dry and free of trip hazards|Cables and plugs undamaged|Guards on machines fitted|Ladders and scaffolding checked|Chemicals labeled and locked away',
      'People: Protective equipment worn|First-aid box complete|First aiders named|Last briefing documented',
    ],
  },
  vehicle: {
    words: 'vehicle|vehicle inspection|car|truck|van|pre-trip inspection|driver|fleet',
    phases: [
      'Outside: Tires and pressure|Lights and indicators|Mirrors and windows|Damage on the body|Number plates readable',
      'Under the hood and inside: Oil and coolant|Brakes and steering|Wipers and washer fluid|Seat belts and horn|Warning lights off',
      'On board: Papers and insurance|Warning triangle and vest|First-aid kit|Load secured|Mileage noted',
    ],
  },
  monthEnd: {
    words:
      'month end|month-end|monthly closing|monthly close|year end|year-end|book closing|closing the books|accounting close',
    phases: [
      'Collect: All invoices sent|All bills and receipts in|Expense claims approved|Time sheets complete',
      'Reconcile: Bank accounts|Credit cards|Receivables and payables|Stock and fixed assets|Accruals and depreciation',
      'Report: Profit and loss against budget|Cash flow|Tax return prepared|Reviewed and closed',
    ],
  },
  cleaning: {
    words: 'cleaning|kitchen cleaning|office cleaning|bathroom|spring cleaning|deep clean|hygiene',
    phases: [
      'Every day: Wipe surfaces and handles|Clean sinks and taps|Empty the bins|Sweep and mop the floor',
      'Every week: Clean fridge and oven|Descale machines|Dust shelves and lamps|Wash towels and cloths',
      'Every month: Clean windows|Clean behind appliances|Clean drains and filters|Check supplies',
    ],
  },
  travel: {
    words: 'travel|trip|vacation|holiday|business trip|before leaving',
    phases: [
      'Plan: Passport and visa valid|Book travel and rooms|Travel insurance|Vaccinations and medicines',
      'The week before: Check in|Tell bank and phone provider|Copy the documents|Somebody for plants and mail',
      'On the day: Chargers and adapter|Money and cards|Windows, water and heating off|Keys handed over',
    ],
  },
  homeBuying: {
    words:
      'house buying|buying a house|home buying|buying a home|apartment viewing|house viewing|viewing|buying an apartment',
    phases: [
      'Before: Set the budget|Get the loan pre-approved|List what it must have|Compare areas and prices',
      'Viewing: Roof, walls and damp|Windows and heating|Wiring and water|Noise and light|Running costs',
      'Buying: Survey of the building|Negotiate the price|Check the contract|Sign and pay|Insurance and keys',
    ],
  },
  newClient: {
    words: 'client onboarding|new client|customer onboarding|new customer|project kick-off|kickoff|kick-off',
    phases: [
      'Before the start: Contract signed|First invoice sent|Contacts and access collected|Project set up',
      'Kick-off: Goals and measures agreed|Roles and meetings agreed|Timeline and budget confirmed|Risks noted',
      'First month: First result delivered|Feedback asked for|Report sent|Next steps agreed',
    ],
  },
  inspection: {
    words:
      'inspection|machine inspection|equipment inspection|crane inspection|maintenance check|pre-use check|technical inspection|inspect',
    phases: [
      'Look: No cracks, rust or leaks|Bolts, ropes and hoses firm|Guards and covers in place|Signs and labels readable',
      'Try: Emergency stop works|Brakes and limit switches work|No unusual noise or play|Lights and warning signals work',
      'Write down: Hours and last service noted|Defects photographed and reported|Taken out of use where unsafe|Date, name and signature',
    ],
  },
  scaffold: {
    words: 'scaffold|scaffolding|scaffold inspection|scaffolding inspection|scaffold tower',
    phases: [
      'Base: Ground firm, sole and base plates in place|Standards upright|Ties and braces complete',
      'Platforms: Boards complete and undamaged|Guard rails, mid rails and toe boards in place|Access by ladder or stairs secured|Load within the class',
      'Release: Tag shows date and load class|Checked again after storms and changes|Defects noted, unsafe parts closed|Date, name and signature',
    ],
  },
  production: {
    words: 'production|bakery production|daily production|kitchen prep|mise en place|prep list|baking',
    phases: [
      'Prepare: Orders and quantities of the day|Ingredients and material ready|Machines checked and warmed up|Hands, surfaces and tools clean',
      'Produce: Batches in the order of the plan|Times and temperatures noted|Allergens kept apart|First batch checked for quality',
      'Finish: Goods counted, labeled and dated|Waste and leftovers noted|Machines and floor cleaned|Missing ingredients ordered',
    ],
  },
  handHygiene: {
    words: 'hand hygiene|hand washing|handwashing|infection control',
    phases: [
      'Before: Rings, watch and nail polish off|Sleeves above the elbow|Soap, sanitizer and towels filled',
      'At the five moments: Before touching a patient|Before a clean procedure|After contact with body fluids|After touching a patient|After touching the surroundings',
      'Technique: Enough product for both hands|All surfaces, thumbs and fingertips|At least 30 seconds|Hands dry before gloves',
    ],
  },
  taxReturn: {
    words: 'tax documents|tax return|tax papers|taxes|tax',
    phases: [
      'Income: Wage statements|Invoices and other income|Interest and dividends|Rent received',
      'Deductions: Receipts for work costs|Insurance premiums|Donations|Medical costs|Child care',
      'Submit: Last year’s return at hand|Account number for the refund|Form checked and sent|Copies filed',
    ],
  },
  schoolStart: {
    words:
      'first day of school|back to school|start of school|school supplies|new school year|first day+kindergarten',
    phases: [
      'The weeks before: Enrolment confirmed|Supplies bought and labeled|Way to school practiced|Vaccinations checked',
      'The day before: Bag packed|Clothes laid out|Lunch and water bottle|Early to bed',
      'First day: Papers and emergency contacts handed in|Classroom and teacher met|Pick-up agreed|Photo taken',
    ],
  },
  server: {
    words: 'server|server maintenance|system maintenance|it maintenance|network maintenance|backup|patching',
    phases: [
      'Before: Maintenance window announced|Backup made and restored on trial|Way back written down',
      'During: Updates and security patches|Disk space, memory and logs checked|Certificates and passwords renewed|Unused accounts closed',
      'After: Services restarted and tested|Monitoring green|Changes documented|Users told',
    ],
  },
  laboratoryEnd: {
    words: 'lab closing|laboratory closing|closing+lab|end of day+lab|lab|laboratory',
    phases: [
      'Samples and chemicals: Samples labeled and stored|Chemicals closed and locked away|Waste sorted into its containers|Fridges and freezers closed',
      'Instruments: Gas, water and vacuum off|Instruments cleaned and shut down|Fume hoods closed|Overnight runs labeled with a name',
      'Leaving: Benches wiped down|Lab book up to date|Coat off, hands washed|Lights off, door locked',
    ],
  },
  competition: {
    words:
      'swim meet|meet|competition|tournament|race day|match day|game day|championship|sports day|field day',
    phases: [
      'Before: Entries sent and confirmed|Travel and lifts agreed|Officials and helpers found|Licenses and consents at hand',
      'Pack: Kit, shoes and spare set|Drinks and food|First-aid kit|Start list and schedule',
      'On the day: Check in and warm up|Team brief|Results noted|Clear up and thank the helpers',
    ],
  },
  siteRound: {
    words: 'construction site|building site|site|jobsite|site walk',
    phases: [
      'Start of the day: Crew present and briefed|Weather and access checked|Deliveries and machines confirmed',
      'Safety: Helmets, boots and vests worn|Scaffolds and ladders checked|Edges and openings guarded|First aid and extinguisher in place',
      'End of the day: Work and photos recorded|Defects noted|Material covered, tools locked away|Site closed off',
    ],
  },
  nurseStart: {
    words: 'onboarding+nurse|nurse orientation|new nurse|onboarding+caregiver|onboarding+carer',
    phases: [
      'Before the first shift: License and vaccinations checked|Uniform, badge and locker|Access to records and medication|Mentor named',
      'First shifts: Tour of the ward and escape routes|Emergency numbers and resuscitation|Hygiene and isolation rules|Handover and documentation shown',
      'First months: Medication round under supervision|Devices signed off one by one|Shifts on their own|Talk after 30 and 90 days',
    ],
  },
  move: {
    words: 'moving|moving house|relocation|move',
    phases: [
      'Two months before: Contracts ended|Movers booked|Things sorted out',
      'Two weeks before: Boxes packed and labeled|Change of address sent|Meters and internet arranged',
      'Moving day and after: Meters read|Keys handed over|Old home cleaned|Registered at the new address',
    ],
  },
  wedding: {
    words: 'wedding|wedding day',
    phases: [
      'A year before: Date and budget|Venue booked|Guest list',
      'Months before: Invitations sent|Dress and rings|Caterer, music and photographer|Registry papers',
      'The last week: Seating plan|Payments and tips|Emergency kit|Rings with a witness',
    ],
  },
  stocktake: {
    words:
      'stocktake|stock take|stocktaking|stock count|inventory count|inventory check|medication stock|stock check|stock checklist|stock control',
    phases: [
      'Before: Date and teams set|Shelves tidied and labeled|Deliveries booked in|Count sheets printed',
      'Count: Two people per section|Damaged goods apart|Second count of differences|Till and online stock stopped',
      'After: Differences explained|Stock corrected|Missing goods reordered|Result filed',
    ],
  },
  recovery: {
    words: 'disaster recovery|business continuity|emergency plan|outage|incident response',
    phases: [
      'Right away: Damage and risk assessed|Who leads is named|Staff and customers told|Affected systems cut off',
      'Restore: Latest clean backup found|Systems restored in agreed order|Data checked for gaps|Access and passwords renewed',
      'Afterwards: Normal work confirmed|Cause written down|Plan and contacts updated|Next rehearsal set',
    ],
  },
  schoolTrip: {
    words: 'school trip|field trip|class trip|school excursion|trip+class|trip+pupils',
    phases: [
      'Plan: Goal, date and cost agreed|Approval by the school|Bus and tickets booked|Risks assessed',
      'Before: Consent forms back|Allergies and medicines listed|Helpers and groups set|Emergency numbers copied',
      'On the day: Children counted at each stop|First-aid kit on board|Packed lunches and water|School told on return',
    ],
  },
  shiftHandover: {
    words: 'shift handover|handover|hand over|shift change|shift report',
    phases: [
      'Patients or machines: Open cases named one by one|Changes since the last shift|Faults and what was done|Values to watch',
      'Work: Finished and unfinished work|Deliveries and visitors expected|Keys, devices and cash counted|Workplace tidy',
      'Close: Questions of the next shift answered|Written down and signed|Supervisor told of anything urgent',
    ],
  },
  vaccination: {
    words: 'vaccination|vaccinations|immunization|flu shot|flu clinic|vaccine',
    phases: [
      'Before: Vaccines ordered and cold chain checked|Invitations and appointments sent|Consent forms and leaflets ready|Emergency kit complete',
      'At each vaccination: Identity and date of birth checked|Health questions and allergies asked|Batch number and expiry date noted|15 minutes of observation',
      'Afterwards: Entered in the record and the card|Side effects reported|Needles disposed of|Next dose arranged',
    ],
  },
  parentsEvening: {
    words:
      "parents' evening|parents evening|parent evening|parent teacher|parent-teacher|open house at school",
    phases: [
      'Prepare: Date and room set|Invitations sent home|Agenda agreed with colleagues|Grades and notes at hand',
      'On the evening: Room and chairs ready|Attendance list laid out|Agenda gone through|Parent representatives elected',
      'Afterwards: Minutes sent to all parents|Open questions answered|Absent parents informed|Next date noted',
    ],
  },
  application: {
    words: 'application|permit|permits|grant|funding application|planning permission|visa',
    phases: [
      'Before: Rules and deadline read|Who may apply checked|Fee and contact noted|Time planned',
      'Papers: Form filled in completely|Plans, quotes or budget attached|Proofs and signatures collected|Read by a second person',
      'Hand in: Copy kept|Sent before the deadline|Receipt filed|Date of the answer noted',
    ],
  },
};
