export const names = {
  adverseEvents: 'Headache|Nausea|Skin rash|Dizziness|Raised liver values',
  babyMonths: 'Month 1|Month 2|Month 3|Month 4|Month 5|Month 6',
  babyVisits:
    'Check-up at 4 weeks|First vaccination|Check-up at 3 months|Second vaccination|Check-up at 6 months',
  bakeryStock: 'Wheat flour|Butter|Sugar|Eggs|Milk|Yeast',
  beers: 'Pale ale|Lager|Wheat beer|Stout|IPA|Amber',
  bookTitles:
    'The Lighthouse|Planets and moons|The long way home|Space cats|Volcanoes|The clock in the attic',
  boxes: 'Pots and plates|Pantry|Books|Clothes|Bed linen|Tools',
  breads: 'Sourdough loaf|Rye bread|Rolls|Baguette|Croissants|Cinnamon buns',
  brewStock: 'Malt (kg)|Hops (kg)|Yeast (packs)|Bottles|Caps|Cleaning agent (l)',
  buildCosts: 'Earthworks|Shell|Roof|Electrical|Plumbing and heating|Finishing',
  buildPhases:
    'Excavation and foundation|Shell|Roof and windows|Electrical and plumbing|Interior work|Handover',
  buildingAssets: 'Heating|Lift|Fire alarms|Ventilation|Emergency lighting|Garage door',
  cafeGoods: 'Coffee|Cappuccino|Tea|Cake|Sandwich|Lemonade',
  cafeStock: 'Coffee beans (kg)|Milk (l)|Oat milk (l)|Tea (packs)|Syrup (bottles)|Cups (sleeves)',
  cakes:
    'Birthday cake, chocolate|Cheesecake|Three-tier wedding cake|Cupcakes|Christening cake|Macarons (12)|Carrot cake|Fruit tart',
  cameraGear: 'Camera body|Portrait lens|Wide-angle lens|Flash set|Tripod',
  campActivities: 'Arrival and games|Hike|Canoe tour|Crafts|Treasure hunt|Campfire and farewell',
  campTasks:
    'Confirm the bus|Collect consent forms|Plan the meals|Pack the first-aid kit|Assign the tents|Send the packing list',
  carJobs:
    'Service, compact car|Brakes, estate car|Tires, van|Clutch, pickup|Inspection, small car|Battery, minivan',
  carParts: 'Brake pads|Oil filter|Wiper blades|Battery|Spark plugs|Tire 205/55',
  careIncidents: 'Fall in the bathroom|Medication given late|Pressure sore noticed|Glasses lost|Wet floor',
  cateringEvents:
    'Office lunch|Wedding buffet|Birthday brunch|Company party|Conference catering|Garden party',
  charityGrants: 'Community fund|Youth program|City development fund|Health initiative',
  charityPrograms: 'After-school club|Language courses|Winter aid|Mentoring',
  choreTasks: 'Dishes|Take out the trash|Vacuum|Bathroom|Laundry|Windows',
  churchEvents: 'Sunday service|Choir practice|Youth group|Family service|Community breakfast|Summer fair',
  churchGifts:
    'Sunday collection|Sunday collection, week 2|Sunday collection, week 3|Sunday collection, week 4|Anonymous gift|Summer fair proceeds',
  claims: 'Water damage, kitchen|Broken windshield|Storm damage, roof|Bicycle theft|Rear-end collision',
  cleaningJobs: 'Office, weekly|Stairwell|Medical practice|End-of-tenancy clean|Windows|Event hall',
  cleaningStock: 'All-purpose cleaner|Microfiber cloths|Trash bags|Floor cleaner|Glass cleaner',
  cleaningTasks:
    'Clean after departure|Change the linen|Check the inventory|Wash the towels|Prepare for arrival',
  clinicSupplies: 'Gloves (boxes)|Masks (boxes)|Syringes|Bandages|Disinfectant|Paper rolls',
  clubEvents: 'Training evening|Board meeting|General assembly|Summer party|Club tournament',
  clubMoney:
    'Annual dues|Hall rent|Summer party proceeds|Balls and nets|Late dues|Jerseys|Sponsor|Drinks for the party',
  clubTasks:
    'Send the invitations|Book the hall|Order jerseys|Update the member list|Prepare the assembly|Apply for the grant',
  concerts: 'Class recital|Christmas concert|Spring concert|Summer festival',
  conferenceBudget: 'Venue|Catering|Speakers|Technology|Marketing|Travel',
  consultingProjects: 'Process review|Introduction of an ERP|Pricing study|Reorganization|Market entry',
  consultingWork: 'Workshop|Interviews|Analysis|Steering committee|Report|Presentation',
  craftCosts: 'Yarn and fabric|Packaging|Listing fees|Postage|Labels|Market stall',
  craftGoods: 'Ceramic mug|Soy candle|Linen bag|Greeting cards|Wooden board|Knitted scarf',
  craftJobs:
    'Bathroom installation|Leaking pipe|Heating replacement|Kitchen connection|Office rewiring|Water heater',
  craftStock: 'Copper pipe (m)|Screws (box)|Cable (roll)|Switches|Silicone|Mixer tap',
  crops: 'Wheat|Potatoes|Carrots|Strawberries|Apples|Onions',
  dentalSupplies: 'Gloves (boxes)|Filling material|Impression material|Masks (boxes)|Disinfectant|Anesthetic',
  dishes: 'Tomato soup|Goat cheese salad|Roast salmon|Beef stew|Mushroom risotto|Lemon tart',
  donorGroups:
    'Local bakery|Class 4b parents|Bookshop on Main Street|Cake sale|Grandparents|Garden center|Online appeal|Alumni',
  exercises: 'Bench press|Squats|Shoulder press|Deadlift|Row|Biceps curl',
  farmTasks:
    'Repair the fence|Sow winter wheat|Service the tractor|Order seed|Spread compost|Prune the apple trees',
  feedings: 'Morning|Midday|Night|Early morning|Noon|Evening',
  foodDonors:
    'Supermarket on the square|Bakery|Farm shop|School collection|Wholesale market|Parish collection',
  foodItems: 'Rice (kg)|Pasta (kg)|Canned beans|Canned tomatoes|Potatoes (kg)|Milk (l)|Bread|Soap',
  fundraiserTasks:
    'Book the hall|Print the flyers|Ask for raffle prizes|Set up the donation page|Plan the stalls|Write thank-you notes',
  gardenPlants: 'Tomatoes|Lettuce|Basil|Carrots|Strawberries|Sunflowers',
  gardenTasks: 'Water the seedlings|Repot|Weed|Prune|Spread compost|Harvest',
  groceries: 'Milk|Bread|Eggs|Apples|Rice|Tomatoes',
  guestWishes:
    'Extra towels, room 12|Late check-out, room 7|Crib, room 21|Taxi at six, room 4|Shower drips, room 15',
  gymClasses: 'Spinning|Yoga|HIIT|Pilates|Body pump|Boxing',
  gymEquipment: 'Treadmill 3|Rowing machine|Bench press|Spin bike 8|Cable tower|Leg press',
  helpArticles: 'Reset a password|Set up email on a phone|Connect to the printer|Request access|Use the VPN',
  herd: 'Dairy cows|Sheep|Pigs|Laying hens',
  homes: 'Garden apartment|Two rooms in the center|Row house|Studio near the station|House with garden|Loft',
  houseCosts: 'Land|Shell|Roof|Heating and plumbing|Electrical|Kitchen',
  houseExpenses: 'Insurance|Stairwell cleaning|Chimney sweep|Garden care|Property tax|Small repairs',
  houseTasks:
    'Apply for the permit|Compare heating quotes|Choose the tiles|Plan the kitchen|Order the windows|Book the movers',
  jobHuntTasks:
    'Update the résumé|Ask for a reference|Practice interview answers|Research the company|Send a thank-you note',
  kindergartenTasks:
    'Plan the parents’ evening|Order craft supplies|Update the emergency contacts|Prepare the summer party|Check the playground|Write observation notes',
  kitchenStock: 'Flour|Olive oil|Salmon|Beef|Cream|Lemons',
  labInstruments: 'Centrifuge|Balance|PCR cycler|Spectrometer|Pipette set',
  lastMonths: 'Five months ago|Four months ago|Three months ago|Two months ago|Last month|This month',
  legalDeadlines:
    'Reply to the complaint|Submit evidence|Hearing|Appeal|Sign the settlement|Renew the power of attorney',
  legalWork: 'Client meeting|Draft of the brief|Phone call|Research|Negotiation|Contract review',
  literature:
    'Handbook of methods|Article on measurement|Survey of the field|Case study|Doctoral thesis|Data report',
  machines: 'Milling machine|Press 2|Packing line|Lathe|Conveyor|Oven',
  madeGoods: 'Housing A|Bracket|Cover plate|Gear set|Frame|Hinge',
  medicines: 'Ibuprofen 400 mg|Nasal spray|Cough syrup|Antihistamine|Vitamin D|Blood pressure monitor',
  movingCosts: 'Van and helpers|Boxes|Deposit|Paint|Mail forwarding',
  movingTasks:
    'Give notice|Book the van|Order boxes|Forward the mail|Change the address|Pack the kitchen|Read the meters|Hand over the keys',
  onboardingTasks:
    'Send the contract|Order the laptop|Create accounts|Plan the first week|Introduce the team|Review after a month',
  packingItems: 'Passport|Charger|Rain jacket|T-shirts|Toiletries|First-aid kit',
  partyBudget: 'Food|Drinks|Music|Decoration|Cake|Invitations',
  partyGuests: 'Neighbors|Family|Best friend|Colleagues|Choir|Cousins',
  partyTasks: 'Send invitations|Order the cake|Make the playlist|Buy drinks|Decorate|Borrow chairs',
  petCosts: 'Food|Vet|Toys|Grooming|Treats|Insurance',
  petVisits: 'Vaccination|Deworming|Dental check|Annual check-up|Nail trim',
  podcastGuests:
    'Beekeeper from the city|Founder of a repair café|Night-train conductor|Sound designer|Mayor of a small town',
  podcastTopics:
    'Starting from scratch|Money and friends|A day in the workshop|What we got wrong|Working at night|Questions from listeners',
  purchases: 'Supermarket|Market|Gas station|Clothes|Restaurant|Pharmacy|Train tickets|Hardware store',
  races: '10 km city run|Half marathon|Marathon',
  reagents: 'Buffer solution pH 7|Ethanol 70%|PCR mix|Agar plates|Reference standard',
  releases: 'Version 1.0|Version 1.1|Version 1.2|Version 2.0',
  rentalExpenses: 'Cleaning|Laundry|Coffee and soap|Repairs|Electricity|Welcome gifts',
  repairs:
    'Heating in room 4 cold|Door closer broken|Light in the stairwell|Gutter leaking|Lift stuck|Tap dripping',
  rooms: 'Room 101|Room 102|Room 201|Room 202|Room 203|Room 301',
  routes: 'North tour|City tour|South tour|Express|Valley tour',
  runs: 'Easy run|Intervals 6 × 800 m|Recovery run|Long run|Easy run with strides|Tempo run|Recovery run|Long run',
  salonProducts: 'Shampoo|Color tube|Conditioner|Hair spray|Nail polish|Peroxide',
  savingGoals: 'Emergency fund|Holiday|New bike|Kitchen',
  schoolEvents: 'Parents’ evening|Class trip|Sports day|Science fair|School play|Report cards',
  shelterSupplies: 'Dry food (kg)|Wet food (cans)|Cat litter (bags)|Blankets|Flea treatment',
  shoots: 'Family portrait|Wedding|Product photos|Company event|Newborn|Team photos',
  shopGoods: 'Linen shirt|Wool scarf|Candle|Vase|Greeting cards|Tea set|Novel|Picture book',
  songs: 'Opening song|Slow waltz|Midnight train|River song|New one in A minor|Encore',
  stableTasks:
    'Order hay|Repair the paddock fence|Book the farrier|Clean the tack room|Plan the riding camp|Check the water troughs',
  startupSteps:
    'First prototype|Ten customer interviews|Private beta|Public launch|First paying customers|Seed round',
  tables: 'Table 4|Table 7|Table 2|Table 5|Table 12|Table 1|Table 9|Table 3',
  talks: 'Opening keynote|Data in practice|Design workshop|Panel: what comes next|Lightning talks|Closing',
  taxDates: 'VAT return|Income tax prepayment|Annual accounts|Payroll tax',
  thesisSteps:
    'Topic and research question|Literature review|Method|Data collection|Analysis|Writing and revision',
  travelCosts: 'Flights|Hotels|Food|Tickets and tours|Train|Insurance',
  tripStops: 'Rome|Florence|Bologna|Venice|Verona|Milan',
  undertakingMoney:
    'Income, first half of the month|Supplies|Income, second half of the month|Rent|Large order|Insurance|Repeat customers|Travel',
  undertakingTasks:
    'Answer open inquiries|Order supplies|Write the invoices|Plan the coming week|Update the price list|Review the costs',
  vehicles: 'Van 1|Van 2|Truck 1|Truck 2|Car 1|Car 2',
  venues: 'Jazz cellar|Street festival|Summer wedding|Club on the river|Company party|Open-air stage',
  vetSupplies: 'Rabies vaccine|Syringes|Flea treatment|Bandages|Dewormer|Anesthetic',
  volunteerShifts: 'Saturday market|Food distribution|Summer fair|Reading hour|Tree planting|Charity run',
  warehouseGoods: 'Steel sheet|Screws (box)|Lamp|Shelf|Desk|Cartons|Bubble wrap|Paint',
  weddingBudget: 'Venue|Catering|Photographer|Flowers|Dress and suit|Music|Invitations|Rings',
  weddingGuests:
    'Family of the bride|Family of the groom|School friends|Neighbors|Colleagues|Witnesses|University friends|Cousins',
  weddingTasks:
    'Book the venue|Choose the menu|Send invitations|Book the photographer|Order the rings|Taste the cake|Plan the seating|Write the vows',
  weekNames: 'Week 1|Week 2|Week 3|Week 4|Week 5|Week 6',
  yogaClasses: 'Vinyasa|Hatha|Yin|Power yoga|Prenatal|Morning flow',
  deposits: 'Monthly transfer|Refund|Monthly transfer, spring|Bonus|Monthly transfer, summer|Sold bicycle',
  hostedServices:
    'Application servers|Database|Object storage|Test servers|Monitoring|Continuous integration',
  meters: 'Electricity (kWh)|Gas (m³)|Water (m³)',
  drives: 'Client visit|Post office|Supplier|Trade fair|Site visit|Bank|Training|Office',
  drinks: 'Glass of water|Tea|Bottle of water|Sparkling water|Juice|Coffee',
  weekdays: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  moments:
    'Quiet morning|Talk with a friend|Long working day|Walk in the sun|Poor sleep|Time for myself|Much to do|Evening with music',
  partsOfDay: 'Morning|Evening',
  doseNames: 'Blood pressure tablet|Vitamin D|Eye drops|Painkiller|Iron|Allergy tablet',
  vaccines: 'Tetanus|Hepatitis B|Measles|Polio|Influenza|Tick-borne encephalitis',
  lessonTopics: 'Fractions|Short stories|Photosynthesis|The Middle Ages|Past tense|Ball games',
  foundItems: 'Umbrella|House key|Scarf|Water bottle|Jacket|Glasses',
  permits: 'Building permit|Electrical permit|Road closure|Scaffolding|Demolition|Fire safety',
  siteWork:
    'Formwork, level 1|Concrete pour|Masonry|Scaffolding|Window delivery|Roof trusses|Electrical rough-in|Screed',
  complaints:
    'Parcel arrived late|Wrong size delivered|Charged twice|Nobody called back|Scratched surface|Missing part',
  coolers: 'Fridge 1|Fridge 2|Freezer|Cold room|Fridge 3|Display fridge',
  cleaningAreas: 'Kitchen|Restrooms|Entrance|Storage room|Dining room|Windows',
  safetyChecks: 'Fire extinguishers|Emergency exits|First-aid kits|Smoke detectors|Fire drill|Ladders',
  symptoms: 'Headache|Migraine|Nausea|Back pain|Dizziness|Headache in the evening',
  licensedTools: 'Design tool|Accounting|Video calls|Project board|example.com|Cloud backup',
  abTests:
    'Shorter sign-up form|New headline|Green button|Price page with three plans|Video on the home page|Free shipping banner',
  requirements: 'Privacy notice|Access review|Backup test|Staff training|Supplier contracts|Incident plan',
  accidents:
    'Slipped on a wet floor|Cut on the hand|Near miss with a forklift|Burn in the kitchen|Fall from a ladder|Shelf gave way',
  claimItems: 'Train ticket|Hotel, two nights|Client lunch|Printer paper|Taxi|Conference fee',
  cashMoves:
    'Invoices paid by customers|Office rent|Salaries|Supplier invoice|Order paid in advance|Value-added tax|Insurance|Card payments of the month|Salaries, this month|Invoice due|Office rent, next month|New equipment|Large order|Salaries, next month',
  rentalEntries:
    'Rent|Rent|Building insurance|Rent|Leaking pipe|Rent|Rent|Property tax|Management fee|Rent|Rent|Electricity in the stairwell',
  priceItems:
    'Consultation|Hour of work|Starter kit|Call-out|Delivery|Spare part|Annual service|Workshop day',
  vehicleCosts:
    'Full tank|Insurance|Oil change|Fuel on the road|Winter tires|Parking at the airport|Vehicle tax|Tank refill|Brake pads|Toll',
  eventBudgetItems: 'Venue|Catering|Speakers|Technology|Marketing|Travel|Staff|Decoration',
  retroNotes:
    'Releases without a rollback|Good help across teams|Short daily meetings|Tests run too slowly|Too many changes mid-sprint|Unclear acceptance criteria|Split the slow tests|Agree on criteria before planning',
  retroActions:
    'Document the release steps|Add a test environment|Invite support to the review|Limit work in progress',
  swotPoints:
    'Loyal regular customers|Experienced team|Depends on one supplier|Outdated website|Growing demand in the region|Partnership with a local chain|New competitor nearby|Rising energy prices',
  swotSteps:
    'Start a loyalty card|Pass on knowledge in pairs|Approve a second supplier|Plan the relaunch|Add an evening shift|Meet the chain’s buyer|Compare prices each month|Negotiate a fixed tariff',
  stakeholders:
    'Management board|Key customers|Works council|Suppliers|IT department|City administration|Neighbors|Press',
  raciTasks:
    'Define the goals|Approve the budget|Write the requirements|Choose the supplier|Build the solution|Test and accept|Train the users|Hand over to operations',
  skillNames: 'Project management|Data analysis|Negotiation|Customer communication',
  lessonEvents:
    'Requirements changed late|Weekly demo found errors early|Supplier delivered two weeks late|Test data was missing|Early training eased the start|Scope grew without approval',
  lessonAdvice:
    'Fix requirements before the build|Keep the weekly demo|Agree on penalties and a buffer|Prepare test data in the first month|Train users before the pilot|Decide on changes in one meeting',
  changeRequests:
    'Add a second language|Export to spreadsheets|New approval step|Move the launch by two weeks|Replace the payment provider|Larger font in reports',
  launchTasks:
    'Interview target customers|Define positioning and price|Write the landing page|Brief sales and support|Prepare the press kit|Run the beta|Launch day|Collect first feedback',
  launchMilestones: 'Price approved|Beta begins|Press release sent|Launch|First 100 customers',
  launchRisks:
    'Beta finds blocking errors|Competitor launches first|Too few leads at the start|Support is overloaded',
  launchMitigations:
    'Plan two weeks for fixes|Keep the key message ready|Warm up the waiting list|Add a shift in launch week',
  sponsorTiers: 'Platinum|Gold|Silver|Bronze',
  sponsorBenefits:
    'Naming right, stage banner, 20 tickets|Banner, talk slot, 10 tickets|Logo on the website, 5 tickets|Logo in the program, 2 tickets',
  competitorStrengths: 'Low price|Large network of dealers|Strong brand|Fast support|Wide range|Modern app',
  competitorWeaknesses: 'Slow support|Old interface|High price|Few features|Long delivery times|Small team',
  interviewFindings:
    'Sign-up takes too many steps|Price is unclear before checkout|Search misses synonyms|Exports are done by hand each week|Help texts are not found|Monthly plan preferred',
  keywordNames:
    'running shoes women|trail running shoes|buy running socks|shoe size chart|waterproof running jacket|beginner training plan|best shoes for marathon|running shop near me',
  pressHeadlines:
    'Small company, big plans|Award for regional businesses|Interview on new trends|Test: five products compared|Report from the workshop|Criticism of delivery times|Portrait of the team|Summer fair draws crowds',
  accessSystems: 'Customer database|Payroll|Shared drive|Code repository|Accounting|Remote access',
  policyNames:
    'Data protection|Information security|Travel and expenses|Remote work|Code of conduct|Purchasing|Health and safety|Document retention',
  auditFindings:
    'Invoices without a second signature|Accounts of former staff still active|Backup never restored in a test|Contracts missing in the archive|Training records incomplete|Supplier not checked for two years',
  correctiveActions:
    'Block payment without two signatures|Close accounts on the last day|Test a restore each quarter|Scan and file all contracts|Collect proofs from the teams|Check suppliers once a year',
  kidsChores:
    'Make the bed|Set the table|Feed the cat|Take out the trash|Tidy the room|Water the plants|Empty the dishwasher|Sort the socks',
  giftIdeas: 'Board game|Cookbook|Theater tickets|Wool scarf|Coffee blend|Picnic basket',
  wineNames:
    'Riesling|Pinot noir|Barolo|Rioja Reserva|Champagne brut|Chardonnay|Cabernet Sauvignon|Sauvignon blanc',
  watchedServices: 'Website|Public API|Database|Email|File storage|Login',
  outages: 'Certificate expired|Slow queries after a release|Disk full|Mail queue stuck',
  keyNames: 'Main entrance|Office 1|Office 2|Storage room|Basement|Mailbox|Server room|Garage',
  waterPoints: 'Inlet|Storage tank|Tap, kitchen|Outlet',
  visitResults:
    'Order for spring discussed|Machine runs again|Satisfied, asks for training|Offer wanted by next week|New contact introduced|Defect noted, part ordered',
  translationDocs: 'User manual|Press release|Contract|Website texts|Product catalog|Safety data sheet',
  debtors: 'Sister|Flatmate|Colleague|Best friend|Neighbor|Parents',
  billNames: 'Rent|Electricity|Internet|Music streaming|Home insurance|Train pass',
  worthItems: 'Bank account|Investments|Home|Car|Mortgage|Car loan',
  serviceJobs: 'Annual service|New tires|Oil change|Brake pads|Inspection|Battery',
  timeTasks: 'Design draft|Team meeting|Invoices|Customer call|Report|Online course|Emails|Workshop',
  schoolTripNames: 'Science museum|Zoo|Forest day|Class trip to the sea|Theater|Farm visit',
  projectIssues:
    'Test data missing|Supplier answers late|Scope unclear|Server too slow|Approval outstanding|Key person ill',
  agendaPoints:
    'Welcome|Minutes of the last meeting|Current figures|Main topic|Tasks and owners|Any other business',
  onCallTeams: 'Platform|Payments|Website|Mobile app|Data|Support',
  carsForSale:
    'Compact car, 2022|Estate car, 2024|Small car, 2019|Electric car, 2025|SUV, 2021|Convertible, 2023',
  repairItems:
    'Phone, cracked screen|Watch, new battery|Laptop, keyboard|Boots, new soles|Headphones, cable|Coffee machine, descaling',
  freshGoods: 'Ham (kg)|Hard cheese (kg)|Tomatoes (kg)|Apples (kg)|Salmon (kg)|Fresh pasta',
  golfCourses: 'Home course|Lakeside|Old links|Forest course|Home course, evening|Valley course',
  staffCourses:
    'First aid|Fire safety|Data protection|Forklift license|First aid refresher|Project management|Work safety|Excel, advanced',
  emergencyNames:
    "Emergency services|Poison control|Family doctor|Children's hospital|Neighbor|Grandparents|Power outage|Plumber on call",
  reachTimes:
    'Day and night|Day and night|Weekdays 8–18|Day and night|Evenings|Always|Day and night|Day and night',
  handoverPoints:
    'Machine 2 runs hot|Delivery not yet checked|Call back before noon|Key for the store room missing|Cleaning done|Alarm at the side door reset',
  minuteDecisions:
    'Approved|No changes|Report again in a month|Start with two groups|As listed|Next meeting in four weeks',
  studentProjectNames:
    'Model of a volcano|Survey on screen time|Play about the Middle Ages|Weather station|Class newspaper|Bridge of paper',
  childNames: 'Child A|Child B|Child C',
  onboardingSteps:
    'Kick-off call|Import the data|Train the first users|Sign off the setup|First review|Hand over to support',
  pipelineNames: 'Orders to warehouse|Web events|CRM sync|Finance export|Product catalog|Daily report',
  funnelSteps: 'Visited the page|Opened the form|Filled in the form|Confirmed|Still there after a month',
  cashEntries:
    'Opening balance|Cash sale|Stamps|Cleaning supplies|Cash sale|Coffee for visitors|Withdrawal from the bank|Taxi',
  physioExercises: 'Knee bends on the wall|Leg raises|Cat and cow|Bridge|Wall slides|Band pull-aparts',
  weddingSteps:
    'Set the budget and the date|Book the venue|Send the invitations|Choose dress and rings|Try the menu|Final seating plan|Wedding day',
  charityEvents: 'Volunteer evening|Charity run|Donor breakfast|Winter market stall|Annual meeting',
  businessCosts: 'Wages|Rent|Goods delivery|Electricity|Insurance|Advertising|Repairs|Software',
  allergySteps:
    'Check labels; own plate|No dairy; soy milk ready|Adrenaline pen, then call the emergency number|Gluten-free bread|Ask before cakes',
  briefingTopics:
    'Working at height|Personal protective equipment|Excavations and trenches|Lifting and cranes|Electrical safety|Fire and evacuation',
  feedbackPraise:
    'Friendly and quick|Clear explanations|Good value|Easy to book|Kept their word|Helpful follow-up',
  feedbackWishes:
    'Shorter waiting times|Appointments in the evening|More parking|Answer emails sooner|Nothing|A better map',
  renovationCosts:
    'Demolition and disposal|Electrical|Plumbing|Floor and tiles|Fittings and furniture|Paint and plaster',
  renovationPhases:
    'Plan and quotes|Demolition|Electrical and plumbing|Walls and floor|Fittings|Finish and clean up',
  plannedMessages:
    'Why we change|Who does what from now on|Dates and next steps|Questions and answers|First results|What comes next',
  perishables: 'Potato salad|Sliced ham|Soft cheese|Olives|Hummus|Smoked salmon|Quiche|Fresh pasta',
  communityCosts:
    'Elevator service|Electricity, common areas|Building insurance|Stairwell cleaning|Water|Management fee|Garden care|Roof repair',
  relationSteps:
    'Call back|Send an offer|Arrange a visit|Say thank you|Send news|Ask for feedback|First call|Write to them',
  councilCosts:
    'Clerk and staff|Roads and lighting|Parks and playground|Community hall|Events|Grants to clubs|Insurance and audit|Office and website',
  clubCosts: 'Hall and pitch|Coaches|Equipment and kit|Referees and fees|Insurance|Events|Office',
  clubIncome: 'Membership fees|Sponsors|Municipal grant|Summer party|Donations',
  classJobNames: 'Board cleaner|Line leader|Paper monitor|Plant care|Librarian|Tidy-up team',
  operationsTasks:
    'Check the backups|Renew the supplier contract|Update the runbook|Order spare parts|Review the costs|Test the alarms',
  matchDayTasks:
    'Mark the pitch|Kit and balls ready|Meet the referee|Open the ticket desk|Run the kiosk|First aid in place|Report the result|Clear up',
  siteTradeNames: 'Earthworks|Masonry|Roofing|Electrical|Plumbing|Painting',
  debtNames: 'Credit card|Car loan|Student loan|Overdraft|Family loan',
  subscriptionNames: 'Video streaming|Music streaming|Cloud storage|Gym|Newspaper|Phone plan',
  accidentMeasures:
    'Mat laid, sign put up|Glove rule renewed|Lanes marked|Ladder replaced|First aid refreshed|Talk with the team',
  streetNames:
    'Mill Lane 4|Station Road 12|Church Street 7|Park Avenue 31|School Lane 2|River Street 18|Market Square 5|Hill Road 9',
  triageReasons:
    'Chest pain|Cut on the hand|Fever|Sprained ankle|Shortness of breath|Back pain|Rash|Check of a wound',
  infectionMeasures: 'Isolated in a single room|Surfaces disinfected|Swabs taken again|Visitors informed',
  caseTopics: 'Sleep and rest|Stress at work|Family|Goals for the month|Dealing with setbacks|Looking back',
  caseSteps:
    'Keep a diary|Walk every day|Talk with the family|Plan a break|Try the exercise|Write down progress',
  behaviourEvents:
    'Talked during the test|Helped a classmate|Came ten minutes late|Left the room|Took care of the plants|Argument on the playground',
  behaviourSteps: 'Talked with the student|Praised in class|Parents informed|Extra task',
  tillNames: 'Till 1|Till 2',
  improvementIdeas:
    'Tool board at each station|Shorter way to the stock|Digital time sheets|Fewer copies of forms|Labels on all shelves|Checklist at shift change',
  officeMoveTasks:
    'Give notice on the old office|Sign the new lease|Move phone and internet|Plan servers and network|Book the movers|Assign desks|Change the address everywhere|Hand over the old rooms',
  officeMoveCosts: 'Movers|Furniture|IT and cabling|Painting and repairs|Reserve',
  experimentAims:
    'Reference values|Effect of temperature|Find the shortest time|Compare the batches|Lower limit|Confirm the first run',
  cellLines: 'HEK293|HeLa|CHO|NIH 3T3|Vero|Jurkat',
  boxPositions: 'A1|A2|B4|C3|D1|E5|F2|H8',
  tripCosts: 'Tickets and fares|Rooms|Meals|Admission and tours|Guide or workshop|Insurance|Reserve',
  projectCosts: 'Staff|Materials|Equipment|External services|Travel|Room and energy|Reserve',
  emergencyPhones: '+00 555 0130|+00 555 0131|+00 555 0132|+00 555 0133',
  lessonTimes:
    '08:00–08:45|08:50–09:35|09:55–10:40|10:45–11:30|11:45–12:30|12:35–13:20|14:00–14:45|14:50–15:35',
  procedureNames:
    'Knee arthroscopy|Cataract|Hernia repair|Gallbladder|Hip replacement|Tonsils|Varicose veins|Biopsy',
  promotionNames: 'Spring sale|Two for one|Summer offer|Back to school|Autumn discounts|Holiday sale',
};
