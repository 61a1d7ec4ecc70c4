/** What people call records that are a page of their own. */
export const logs = {
  savings: 'savings|saving|saving money|savings account|savings plan',
  donations: 'donations|donation|donations received|donation log',
  pledges: 'pledges|pledge|pledge drive',
  payables:
    'subcontractor payments|contractor payments|supplier payments|vendor payments|accounts payable|bills to pay|payables|outgoing payments',
  adSpend:
    'ad spend|advertising spend|ad spending|ad budget|ad costs|google ads|facebook ads|ppc|paid ads|advertising costs|ad performance',
  hosting:
    'server costs|cloud costs|hosting costs|infrastructure costs|cloud spend|aws costs|cloud bill|cloud spending|saas costs',
  energy:
    'energy consumption|meter readings|electricity usage|energy use|energy usage|utility bills|power consumption|electricity bill|energy costs|utilities',
  mileage: 'mileage|mileage log|mileage tracker|driver log|logbook|car logbook|business trips by car',
  drinks: 'water intake|water tracker|drinking water|hydration|water consumption per day',
  sleep: 'sleep|sleep tracker|sleep log|sleep diary|sleeping',
  moods: 'mood|mood tracker|mood diary|moods|mood log',
  bloodPressure: 'blood pressure|blood pressure log|blood pressure diary|blood pressure readings',
  doses:
    'medication log|medication schedule|medication tracker|pill tracker|pill schedule|medication intake|taking medication',
  vaccinations:
    'vaccinations|vaccination|vaccination record|immunizations|vaccine log|vaccination card|vaccination schedule|vaccination calendar|vaccination tracker|immunization schedule',
  intake:
    'patient intake|patient intake form|intake form|new patient form|medical history form|new patients|patient registration|patient registration form|new patient registration|new patient intake|new patient intake form|patient form|patient information form|health questionnaire|medical questionnaire|new patient questionnaire|anamnesis',
  attendance:
    'attendance|attendance sheet|pupil attendance|attendance register|class attendance|student attendance|school attendance|roll call|attendance log|attendance list|class register|register of pupils|attendance tracker|attendance dashboard|student attendance tracker',
  homework: 'homework|homework planner|schoolwork|school work|homework log|homework diary',
  lessons: 'lesson plans|lesson planner|lesson plan|lesson planning|teaching plan|teaching plans',
  leave:
    'pto|time off|leave requests|leave request|leave tracker|vacation tracker|vacation days|leave management|absences|holiday requests|annual leave|sick leave|absence tracker|staff holidays|on holiday|on vacation|out of office|holiday calendar|days off|vacation planner|holiday planner|leave planner|holiday tracker|vacation calendar|leave calendar|staff leave|team vacation|sick notes|sick note log|sick days',
  shifts:
    'shifts|shift plan|shift schedule|shift planner|rota|roster|staff rota|work schedule|staff schedule|shift planning|staff roster|nurse schedule|duty roster|duty schedule|nurse shifts|shift roster',
  appraisals:
    'performance reviews|employee reviews|annual reviews|appraisals|staff appraisals|performance appraisals|performance review|staff reviews',
  visitors:
    'visitors|visitor sign-in|visitor sign-in sheet|visitor sign-in form|visitor log|visitor book|visitor register|visitor sign in|visitor management|sign-in sheet',
  checkouts:
    'equipment checkout|equipment loans|equipment lending|tool checkout|asset checkout|tool lending|tool library|equipment loan|equipment check out|checked out equipment',
  lostProperty: 'lost and found|lost property|lost items|found items',
  packing: 'packing list|packing|what to pack',
  permits: 'permits|permit log|building permits|permit applications|licenses and permits',
  siteDiary:
    'construction site daily log|site diary|daily log|daily report|site log|construction diary|construction daily report|daily site report|construction log|site daily log|construction journal|building site diary|site report|daily construction report',
  fixtures:
    'match results|game results|fixtures|tournament|tournament bracket|tournament schedule|cup results|fixtures and results|tournament plan',
  bookClub: 'book club|reading group|reading circle|book circle',
  featureRequests:
    'feature requests|feature request tracker|feature voting|product feedback|product suggestions|feature wishes',
  complaints:
    'customer complaints|complaints|complaint log|complaint tracker|complaints log|complaint form|complaints form|customer complaint form',
  purchaseOrders:
    'purchase orders|purchase order tracker|po tracker|procurement|supplier orders|supplier order form|orders from suppliers|vendor orders',
  purchaseRequests:
    'purchase requests|purchase requisitions|procurement requests|purchase approvals|spending requests',
  admissions:
    'scholarship applications|admissions|program applications|college admissions|applications received',
  temperatures:
    'temperature log|fridge temperature log|temperature log fridge|haccp|haccp log|temperature checks|food safety log|fridge temperatures',
  cleaningLog: 'cleaning log|hygiene log|cleaning record|hygiene records',
  safety:
    'safety checks|fire drill log|safety log|safety inspections|fire safety|fire drills|workplace safety|lab safety|laboratory safety|safety report|lab safety report|safety inspection report',
  commissions: 'commissions|commission tracker|sales commissions|commission|commission report',
  warranties: 'warranties|warranty tracker|warranty|guarantees',
  bodyWeight:
    'weight log|weight tracker|body weight|weigh-ins|weight diary|weight loss|lose weight|weight loss tracker|losing weight|weight goal',
  symptoms:
    'migraine diary|headache diary|symptom tracker|symptom diary|pain diary|pain log|migraine tracker|migraine',
  licenses: 'software licenses|license renewals|software subscriptions|saas subscriptions|tool subscriptions',
  abTests: 'a/b tests|ab tests|a/b testing|split tests|conversion tests|growth experiments',
  raceResults: 'race results|personal bests|race times|race log|running races',
  compliance:
    'compliance|compliance tracker|gdpr compliance|iso 27001|soc 2|audit readiness|security audit|compliance checklist|gdpr',
  contactForm: 'contact form|inquiry form|enquiry form|contact us form|inquiries',
  applicationForm: 'job application form|application form|employment application|employment application form',
  registrationForm:
    'event registration|event registration form|registration form|sign-up sheet|event sign-up|event signup|event signup form|registration|sign-up|rsvp|rsvp list|rsvp form|sign up sheet',
  volunteerForm:
    'volunteer sign-up|volunteer sign up|volunteer sign-up form|volunteer registration|volunteer application|volunteer form',
  feedbackForm:
    'feedback form|feedback survey|course feedback|workshop feedback|event feedback|feedback questionnaire|client feedback form|customer feedback form|patient feedback form|guest feedback form|parent feedback form|client feedback|guest feedback|visitor feedback|training feedback|patient feedback|feedback|teacher evaluation|teacher evaluation form|course evaluation|course evaluation form|trainer evaluation|workshop evaluation|training evaluation form',
  satisfactionSurvey:
    'customer satisfaction survey|satisfaction survey|nps survey|customer survey|csat survey|patient satisfaction survey|patient satisfaction|guest satisfaction survey|client satisfaction survey|parent survey|member survey|patient survey|guest survey|visitor survey|resident survey|student survey|patient experience survey|user survey',
  roomBooking:
    'room booking|room booking form|meeting room booking|meeting room bookings|room reservations|booking form',
  accidents:
    'incident report form|accident report|accident log|accident book|near misses|accident report form|workplace accidents|site accident|accident form|site accident form|injury form|injury report|accidents|accident reports|incident report',
  clientIntake:
    'client intake|client intake form|new client form|client onboarding form|new client intake|client questionnaire',
  expenseClaims:
    'expense claim|expense claims|expense claim form|expense reimbursement|reimbursements|expense report|travel expense claims',
  cashFlow:
    'cash flow|cashflow|cash flow forecast|cashflow forecast|cash forecast|cash flow plan|cash flow planning|liquidity plan|liquidity forecast|cash flow projection|cash flow statement',
  rentalLedger:
    'rental property income and expenses|rental income and expenses|rental income|rental property ledger|rental ledger|landlord income and expenses|rental property expenses|property income and expenses|rental property bookkeeping|rental expenses',
  eventBudget:
    'event budget|event budget tracker|conference budget|budget for an event|event costs|budget for our event|event budgeting|budget for a conference',
  priceList:
    'price list|pricelist|price table|price catalog|price catalogue|rate card|price sheet|list of prices|product price list|service price list',
  vehicleExpenses:
    'vehicle expenses|car expenses|vehicle costs|car costs|vehicle expense log|car expense tracker|car expense log|fuel and maintenance costs|truck expenses|auto expenses',
  retrospective:
    'retrospective|sprint retrospective|retro|team retro|retro board|sprint retro|team retrospective|agile retrospective|project retrospective|start stop continue',
  swot: 'swot|swot analysis|swot matrix|swot board|strengths and weaknesses|strengths weaknesses opportunities threats|swot chart',
  stakeholders:
    'stakeholder map|stakeholders|stakeholder analysis|stakeholder register|stakeholder matrix|stakeholder list|stakeholder management|stakeholder mapping|stakeholder engagement',
  raci: 'raci|raci matrix|raci chart|responsibility matrix|responsibility assignment matrix|who does what',
  skills:
    'skills matrix|skill matrix|skills|competency matrix|skills inventory|team skills|skill levels|skills gap analysis|competence matrix|skills gap',
  lessonsLearned:
    'lessons learned|lessons learnt|lessons learned log|lessons learned register|post mortem|postmortem|post-mortem|project learnings',
  launch:
    'product launch plan|product launch|go-to-market plan|go to market plan|go-to-market|go to market|gtm plan|gtm|launch checklist|launch plan for a product|product launch tracker|product launch checklist|launch tracker|gtm strategy|launch planning',
  changeRequests:
    'change requests|change request|change request log|change control|change management|change requests log|scope changes|change register|change order|change orders|change order form|change order log|variation orders',
  sponsorPackages:
    'sponsorship packages|sponsor packages|sponsorship package|sponsoring packages|sponsorship levels|sponsorship tiers|sponsor tiers|sponsorship deck',
  competitors:
    'competitor analysis|competitors|competitive analysis|competitor comparison|competitor tracker|competition analysis|competitor matrix|competitive landscape|competitor research',
  supplierComparison:
    'supplier comparison|vendor comparison|compare suppliers|compare vendors|vendor evaluation|supplier evaluation|vendor selection|supplier selection|supplier scorecard|vendor scorecard|comparison of suppliers',
  interviews:
    'user interviews|user interview|customer interviews|customer interview|user research|user research interviews|research interviews|interview notes|customer discovery|discovery interviews|ux research|ux interviews',
  keywords:
    'keyword rankings|keyword ranking|keyword tracker|seo keywords|keyword positions|search rankings|seo rankings|seo tracker|rank tracking|rank tracker|keywords|keyword research|google rankings',
  press:
    'press mentions|press coverage|media mentions|media coverage|press clippings|press log|media monitoring|press monitoring|media coverage tracker|pr coverage|press review',
  accessRequests:
    'access requests|access request|access request log|permission requests|system access requests|user access requests|user access|access rights|access management',
  policies:
    'policies to review|policies|policy review|policy reviews|policy register|company policies|internal policies|policy library|policy tracker|policies and procedures',
  auditFindings:
    'audit findings|audit finding|internal audit|audit log of findings|corrective actions|nonconformities|non-conformities|audit issues|capa|capa log|audit tracker|audit follow-up|internal audit findings',
  kidsChores:
    "chore chart|chore chart for kids|kids chores|chores for kids|children's chores|family chores|kids chore chart|reward chart|chore tracker for kids|chores for children|allowance chart|kids' chores|kids' chore|kids chore|children's chore|chores of the kids|kid chores|kid chore",
  houseHunt:
    'apartment hunting|house hunting|flat hunting|apartment search|flat search|house search|home search|apartment hunt|house hunt|looking for an apartment|apartment viewings|home hunting|rental search',
  gifts:
    'gift list|gifts|christmas gifts|gift ideas|gift tracker|present list|christmas gift list|gift planner|presents|holiday gifts|christmas presents',
  petVaccinations:
    'pet vaccinations|dog vaccinations|cat vaccinations|pet vaccination record|pet vaccines|dog vaccines|vaccinations of my dog|pet shots',
  wineCellar: 'wine cellar|wine collection|wine inventory|wine list at home|wine tracker|wines|my wines',
  readingList:
    'reading list|books to read|my books|reading log|reading tracker|book tracker|books i read|book log|my reading list|to be read|tbr list|reading journal|reading challenge|reading challenge tracker|reading goals|book challenge',
  uptime:
    'server uptime|service uptime|uptime|uptime monitor|uptime monitoring|service status|system status|server status|status page|server monitoring|website uptime|system uptime|uptime tracker|response times|server response times|api response times|website response times|response time of servers',
  backups:
    'backups|backup|backup log|backup report|backup status|backup jobs|backup monitoring|backup tracker|data backups',
  domains:
    'domain names|domains|domain renewals|domains and certificates|ssl certificates|certificates and domains|domain names and certificates|domain portfolio|ssl certificate tracker|domain tracker|tls certificates|certificate expiry|domain expiry|domain register',
  keys: 'key register|key log|keys|key tracker|key management|key handover|key holders|key inventory|key sign-out|key sign out log|key control|key list',
  waterQuality:
    'water quality|water quality log|water testing|water tests|pool water|water samples|water quality tests|pool chemistry|pool log|water analysis|water quality monitoring|pool water log|water quality tracker',
  bakeryDay:
    'bakery production|daily bakery production|baking plan|bakery production plan|bakery daily production|daily baking|production of the bakery|bake list|daily bake sheet|bakery waste',
  siteVisits:
    'customer visits|site visits|client visits|visit reports|visit report|visit log|customer visit log|site visit log|sales visits|field visits|site visit report|client visit log',
  translations:
    'translation jobs|translations|translation projects|translation orders|translation agency|translation tracker|translation business|translation job tracker|translation project tracker',
  debts:
    'owe me money|owes me money|owes me|owe me|owed to me|money owed|money lent|debts|ious|iou|lent money|borrowed money|loans to friends|money i lent',
  bills:
    'monthly bills|household bills|recurring bills|bill tracker|bills|fixed costs|direct debits|standing orders|bill calendar|recurring payments',
  netWorth:
    'net worth|assets and debts|assets and liabilities|my assets|personal balance sheet|wealth tracker',
  habits:
    'habits|habit tracker|daily habits|habit streaks|streaks|good habits|routine tracker|daily routine|morning routine',
  carService:
    'car maintenance|car maintenance log|car service log|service book|car service history|maintenance of my car|vehicle maintenance log|car repairs log|motorcycle maintenance',
  jobOffers: 'job offers|job offer|compare job offers|job offer comparison|offers from employers',
  timeTracking:
    'time tracking|time tracker|time sheet|time sheets|timesheet|timesheets|time log|my time|my time go|our time go|time diary|work hours|working hours|hours worked|billable hours|time spent',
  gradebook:
    'gradebook|grade book|student grades|class grades|report cards|test scores|grade tracker|grading',
  schoolTrips: 'class trips|school trips|field trips|excursions|school excursions|class outings',
  recalls:
    'patient recall|patient recalls|recall list|recall system|patient reminders|recall tracker|screening recall|screening recalls|screening recall list|cervical screening recall list',
  issueLog: 'issue log|issues|issue tracker|issue register|issue list|project issues|open issues|problem log',
  agenda:
    'meeting agenda|agenda|agenda for a meeting|team meeting agenda|agenda planner|board meeting agenda',
  employeeSurvey:
    'employee satisfaction survey|employee survey|employee engagement survey|engagement survey|staff survey|pulse survey|team survey|employee feedback survey|employee feedback|employee satisfaction|employee engagement',
  onCall:
    'on-call|on-call rota|on-call schedule|on-call rotation|on call|on-call roster|pager rotation|standby schedule',
  staffAttendance:
    'employee attendance|staff attendance|time clock|clock in|clock in and out|clocking in|punch clock|team attendance',
  orderReturns:
    'order returns|product returns|customer returns|online shop returns|returns log|returns tracker|rma|return requests|returned orders|refund requests|product return|product return form|return form|returns form|returns|return slip',
  standup:
    'standup|stand-up|daily standup|daily stand-up|standup notes|stand-up notes|daily standup notes|standup log|daily scrum|daily updates',
  shoppingList: 'shopping list|grocery list|groceries|grocery shopping list|weekly shop|weekly shopping',
  ladder:
    'tennis ladder|ladder|club ladder|squash ladder|ranking ladder|ladder league|challenge ladder|box league|table tennis ladder|badminton ladder',
  swimTimes:
    'swim times|swim team|swim team times|swimming times|swim meet|swim club|swim meet results|swimming club|swimming results|swimming records',
  golfRounds: 'golf handicap|golf rounds|golf scores|golf|golf score tracker|golf scorecards|golf log',
  staffTraining:
    'staff training|employee training|training records|training register|training log for staff|employee training log|mandatory training|training matrix|staff training records|training compliance|employee training records|employee training register',
  emergencyContacts:
    'emergency contacts|emergency contact list|emergency numbers|emergency phone numbers|important numbers|emergency contact sheet|important contacts|ice contacts',
  birthdays:
    'birthdays|birthday list|birthday calendar|birthday tracker|birthday reminders|birthday reminder|family birthdays|team birthdays|birthdays and anniversaries',
  plots:
    'allotment plots|garden plots|community garden|community garden plots|allotment site|plot rentals|allotments|allotment association|plot register|plot holders',
  memberDues:
    'membership fees|membership dues|club subs|subs|dues|member dues|club dues|membership payments|annual fees|membership fee tracker|membership renewals',
  handovers:
    'shift handover|shift handover notes|handover notes|handover log|shift log|shift report|shift handover log|handover book|ward handover|shift handover report|shift reports',
  minutes:
    'meeting minutes|minutes of the meeting|minutes of meeting|meeting notes|meeting protocol|committee minutes|board minutes|minutes of meetings',
  goodsReceipts:
    'goods receipt|goods receipts|incoming goods|incoming goods inspection|goods received|goods-in|receiving log|delivery checks|goods received log|incoming inspection',
  callCenter:
    'call center|call centre|contact center|contact centre|call center kpis|call volume|phone calls handled|call statistics|call queue',
  studentProjects:
    'class project|class projects|school projects|student projects|student project|school project|group projects|science fair|science fair projects|science projects|science project|group project|group assignments',
  kidsReading:
    "kids reading|kids' reading|reading log for kids|children's reading|reading minutes|class reading log|summer reading|reading challenge for kids|reading log for my class|student reading log|home reading|school reading log|kids reading log",
  labColony:
    'mouse colony|animal colony|rat colony|breeding colony|lab animals|zebrafish|colony management|mouse breeding|laboratory animals|colony records|fly stocks',
  clientOnboarding:
    'customer onboarding|client onboarding|customer onboarding pipeline|onboarding of customers|onboarding new customers|implementation projects|customer implementation|customer onboarding tracker|client onboarding tracker',
  dataPipelines:
    'data pipeline|data pipelines|etl|etl jobs|data loads|data ingestion|etl pipelines|batch jobs|scheduled jobs|cron jobs|data jobs|data feeds|nightly jobs|data warehouse loads|pipeline runs',
  funnels:
    'funnel|conversion funnel|marketing funnel|sign-up funnel|signup funnel for newsletter|newsletter funnel|newsletter sign-up funnel|website funnel|checkout funnel|lead funnel|donation funnel|registration funnel|application funnel',
  cashBook:
    'cash book|cashbook|petty cash|petty cash log|petty cash book|cash log|cash register log|cash journal|petty cash tracker|checkbook|checkbook register|check register',
  rehab:
    'exercise plan|exercise program|physio exercises|physiotherapy exercises|home exercise plan|home exercises|rehab plan|rehab exercises|rehab|physio exercise plan|exercise sheet|stretching plan|exercise plan for patients|exercise plans|exercises for patients|patient exercises',
  businessExpenses:
    'company expenses|office expenses|operating expenses|business costs|operating costs|shop expenses|overheads|running costs',
  allergies:
    'allergies|allergy list|allergy list for the kitchen|food allergies|allergy register|allergy chart|allergens|allergy information|dietary needs list|dietary requirements',
  briefings:
    'safety briefings|safety briefing|safety briefing log|toolbox talks|toolbox talk|safety induction|site inductions|site induction|safety talks|safety briefing register',
  substitutions:
    'substitute teacher|substitute teachers|substitution plan|substitute schedule|substitute teacher schedule|cover lessons|teacher cover|supply teachers|cover schedule|substitutions',
  bloodDonors:
    'blood donors|blood donor|blood donor registry|blood donations|blood drive|blood bank|blood donor list',
  overtime:
    'overtime|overtime log|overtime hours|overtime tracker|extra hours|time off in lieu|overtime sheet',
  communicationPlan:
    'communication plan|communications plan|comms plan|communication matrix|internal communications|internal communication|stakeholder communication plan',
  parentsEvening:
    "parents' evening|parent evening|parents evening|parent teacher conferences|parent-teacher conferences|parent teacher meetings|parent-teacher meetings|parents' evening bookings|parent evening bookings|parents evening bookings|parents night|parents evening booking|parents evening booking form|parents evening sign-up",
  lunchOrders:
    'school lunch orders|school lunch order|school lunch order form|school lunches|school meals|school meal orders|canteen orders|lunch orders|lunch order form|hot lunch orders',
  readingLevels:
    'reading levels|reading level|reading level tracker|reading assessments|guided reading levels|reading ages|phonics levels',
  pupilAbsences: 'pupil absences|student absences|school absences|absent pupils|absent students',
  shelfLife:
    'shelf life|shelf lives|shelf life tracker|expiry dates|expiry date tracker|expiration dates|best before dates|use by dates|use-by dates|food expiry|food expiration|expiring food',
  featureFlags:
    'feature flags|feature flag|feature flag register|feature toggles|feature toggle|feature switches|release toggles',
  communityExpenses:
    'homeowners association expenses|hoa expenses|condo association expenses|residents association expenses|building association costs|service charge expenses|body corporate expenses',
  volunteerHours:
    'volunteer hours|volunteer hours log|volunteer hours form|volunteer timesheet|volunteer time log|hours volunteered',
  trainingAttendance:
    'training attendance|practice attendance|team attendance at training|player attendance|squad attendance|football attendance|match attendance of players',
  grantPipeline:
    'grant applications|grant application tracker|grant tracker|grant pipeline|grants pipeline|grant funding tracker|grant deadlines',
  donorRelations: 'donor crm|donor management|donor database|donor relations|supporter crm|donor pipeline',
  sponsorRelations:
    'sponsors|sponsors crm|sponsor crm|sponsorships|sponsor pipeline|sponsor tracker|club sponsors',
  vendorRelations:
    'vendor crm|vendor management|vendor relations|supplier crm|supplier management|vendor database|vendor directory',
  schoolAdmissions:
    'school admissions|student admissions|admissions crm|school admissions crm|student recruitment|school enquiries|school inquiries|new pupil admissions',
  customerRelations:
    'customer management|customer tracker|customer database|client database|client tracker|client management|customer records|customer crm|client crm|customer relations|customer relationship management|client relations|customer list|client list|customer file|contacts of customers|customer directory',
  councilBudget:
    'council budget|parish council budget|parish council|town council|municipal budget|town budget|city budget|village budget|local council|municipality budget|town hall budget|school budget|department budget|church budget|parish budget',
  clubBudget:
    'club budget|association budget|society budget|sports club budget|football club budget|season budget|budget for our club|budget of our club|budget for the club',
  beds: 'bed occupancy|ward bed occupancy|bed management|hospital beds|ward beds|bed board|bed plan|bed status|bed availability',
  clinicVaccinations:
    'vaccination coverage|patient vaccinations|vaccination clinic|vaccination campaign|vaccination programme|vaccination program|immunization program|flu shots|flu clinic',
  termReports:
    'end of term report|term report|report card|report cards|school report|school reports|end of year report|student progress report|pupil progress report|student progress|pupil progress|term reports',
  classJobs:
    'classroom jobs|class jobs|class duties|classroom duties|classroom helpers|student jobs|classroom job chart',
  membershipForm:
    'membership form|membership application|membership application form|club membership form|join our club|join the club|new member form|membership sign-up|membership registration',
  enrolment:
    'school enrollment form|school enrolment form|enrollment form|enrolment form|school registration form|student registration form|student enrollment|student enrolment|school registration|new student form|kindergarten registration form|daycare enrollment form',
  opsTeam:
    'ops team|ops|operations team|operations|it operations|operations department|ops department|site reliability|noc|devops',
  matchDay: 'match day|matchday|game day|match-day|game-day',
  siteTrades:
    'trades on site|site trades|subcontractors on site|building trades|trades on the site|trades coordination|trade coordination|subcontractor schedule|subcontractors|subcontractor crm|subcontractor list|subcontractor tracker|subcontractor management',
  debtPayoff:
    'debt payoff|paying off debt|pay off debt|paying off debts|debt repayment|debt|debt snowball|debt tracker|debt free|my loans|credit card debt|paying off my loans',
  subscriptions:
    'subscriptions|subscription tracker|streaming subscriptions|my subscriptions|personal subscriptions',
  triage:
    'triage|waiting room|patient queue|walk-in patients|emergency room|emergency department|triage list',
  infections:
    'infection control|infection control report|infection prevention|hospital infections|infections|infection log|infection tracker|infection surveillance|outbreak log',
  imaging:
    'radiology|radiology reports|radiology report|radiology report tracker|x-ray|x-rays|imaging|imaging requests|scan requests|mri scans|ct scans|medical imaging',
  caseNotes:
    'therapist notes|therapy notes|session notes|case notes|progress notes|counseling notes|counselling notes|client notes|coaching notes|clinical notes',
  beneficiaries:
    'beneficiaries|beneficiary register|beneficiary list|beneficiary tracker|service users|people we help|people helped|aid recipients|case load',
  sportsInjuries:
    'injury tracker|injuries|injury list|sports injuries|player injuries|injury report of players|team injuries|injured players',
  behaviour:
    'pupil behaviour|pupil behavior|student behaviour|student behavior|behaviour log|behavior log|classroom behaviour|classroom behavior|behaviour tracker|behavior tracker|behaviour chart|behavior chart|classroom behaviour log|classroom behavior log|detentions|detention|detention log|merits and demerits|conduct log',
  tillCounts:
    'till reconciliation|cash up|cashing up|till count|cash count|cash register closing|register closing|end of day cash|till balance|cash reconciliation|daily cash report|cash drawer',
  stockCounts:
    'stocktake|stock take|stock-take|stocktaking|stock count|inventory count|cycle count|physical inventory|annual stocktake',
  loyaltyCards:
    'customer loyalty|loyalty program|loyalty programme|loyalty cards|loyalty points|loyalty card|loyalty scheme|customer loyalty tracker|stamp cards|rewards program',
  downtimes:
    'downtime|downtimes|downtime log|machine downtime|downtime tracker|production stops|machine stops|line stops|breakdown log|downtime report',
  improvements:
    'kaizen|kaizen board|improvement ideas|continuous improvement|process improvements|improvement board|improvement suggestions|lean board',
  serviceOrders:
    'work order|work orders|service orders|service order|job sheet|job sheets|job cards|job card|field service orders',
  officeMove:
    'office move|office relocation|moving office|moving offices|office removal|relocating the office|new office move',
  volunteerRota:
    'volunteer rota|volunteer shifts|volunteer schedule|volunteer shift plan|volunteer roster|charity shop rota|helper rota|helpers rota|volunteers rota',
  labNotebook:
    'lab notebook|laboratory notebook|lab journal|experiment log|electronic lab notebook|lab diary|experiment notebook|eln',
  cellCultures:
    'cell culture|cell cultures|cell culture tracker|cell culture log|cell lines|passage log|cell passages',
  sampleStorage:
    'freezer map|freezer inventory|sample storage|sample freezer|freezer boxes|biobank|cryo storage|lab freezer|freezer log|freezer content',
  tripBudget:
    'trip budget|travel budget|holiday budget|vacation budget|class trip budget|school trip budget|excursion budget|weekend budget|road trip budget|budget for a trip|honeymoon budget',
  projectBudget:
    'project budget|research budget|grant budget|lab budget|pilot budget|campaign costs|program budget|programme budget|project costs|project cost tracker',
  savingsGoals:
    'savings goals board|savings goals tracker|saving goals tracker|savings goals|saving goals|savings targets|money goals|savings pots',
  schoolCalendar:
    'school events|school calendar|school event calendar|school event planner|term calendar|school diary dates|term dates',
  youthRegistration:
    'camp registration|camp registration form|youth camp registration|youth camp registration form|summer camp registration|summer camp registration form|kids camp registration form|day camp registration|camp sign-up|camp sign-up form|camp enrolment form|camp enrollment form|kids club registration form|after-school club registration|after-school club sign-up|holiday club registration|children registration form|child registration form|swim club registration form|swimming lessons registration|swim lessons sign-up|youth club registration|youth team registration|junior registration form',
  invoiceApprovals:
    'invoice approval|invoice approvals|invoice approval form|invoice approval tracker|bill approval|bill approvals|invoices for approval|invoices to approve',
  waitingList: 'waiting list|waitlist|wait list|waiting lists|waiting list dashboard|patient waiting list',
  timetable:
    'timetable|school timetable|class timetable|lesson timetable|weekly timetable|class schedule at school|teaching timetable',
  prescriptions:
    'prescriptions|prescription|prescription tracker|repeat prescriptions|prescription refills|medication prescriptions|scripts',
  surgeries:
    'surgeries|surgery|surgery schedule|operating room schedule|theatre list|operations list|operating theatre|or schedule|scheduled surgeries',
  promotions:
    'promotions|promotion calendar|promotion plan|sales promotions|special offers|discount campaigns|promotional calendar|promo calendar|offers calendar',
  salaries:
    'salary tracker|salaries|payroll|payroll tracker|payroll list|staff salaries|wages|wage list|salary list|payroll report',
};
