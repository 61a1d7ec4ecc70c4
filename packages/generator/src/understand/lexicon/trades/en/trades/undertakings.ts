/** What people call trades. */
export const undertakings = {
  clinic:
    "clinic|medical practice|doctor's office|doctors office|doctor's practice|gp practice|health center|outpatient clinic|medical office|hospital ward|general practice|midwife|midwife practice|dermatologist|pediatrician|hospital|eye clinic|no-show|no-shows|missed appointments",
  dentist: 'dentist|dental clinic|dental practice|dental office|dental|orthodontist|dentistry',
  vet: 'vet|vet clinic|veterinary|veterinary clinic|vet practice|animal clinic|veterinarian',
  therapy:
    'therapy practice|physio|physiotherapy|physiotherapist|physical therapy|therapist|coaching business|coaching practice|coaching|life coach|massage studio|massage|osteopath|psychologist|counseling|counselling|personal trainer|personal training|pt clients|chiropractor|acupuncturist|speech therapy|occupational therapy|nutritionist|dietitian',
  salon:
    'salon|hair salon|hairdresser|barber|barber shop|barbershop|beauty salon|nail salon|nail studio|spa|beautician|nail bar|lash studio',
  pharmacy: 'pharmacy|drugstore|chemist',
  careHome:
    'care home|nursing home|assisted living|elderly care|retirement home|senior care|home care agency|home care',
  gym: 'gym|fitness studio|fitness center|fitness club|health club|crossfit box|climbing gym|leisure center',
  yoga: 'yoga studio|pilates studio|yoga|pilates|dance studio|dance school|yoga school|ballet school|dance academy',
  school:
    'school|primary school|elementary school|high school|middle school|classroom|my class|secondary school',
  tutoring:
    'tutoring|tutoring business|tutor|private lessons|private tutor|language lessons|tutoring center|tutoring sessions|tutoring lessons',
  musicSchool: 'music school|piano lessons|guitar lessons|music lessons|piano teacher|music teacher',
  kindergarten: 'kindergarten|daycare|nursery school|preschool|childcare|day care|child care|creche',
  courses:
    'course business|online course|online courses|training center|training provider|workshops|adult education|evening classes|language school|coding bootcamp|martial arts school|cooking school|cooking classes|art school|after-school club',
  studies:
    'university|college|my studies|study|studying|study planner|semester|exam prep|exam preparation|degree',
  thesis: 'thesis|dissertation|phd|master thesis|bachelor thesis|research paper|doctorate',
  camp: 'summer camp|holiday camp|youth camp|scout camp|camp|scouts|scout troop|class trip|school trip',
  wedding: 'wedding|wedding planning|our wedding|wedding planner|marriage',
  party:
    'party|birthday|birthday party|anniversary|baby shower|bachelorette|bachelorette party|christmas party|housewarming|family reunion|graduation party|guest list|event guest list|guestlist|rsvp|rsvp list',
  conference:
    'conference|event planning|event management|festival|trade fair|trade show|summit|congress|meetup|symposium|event agency|hackathon',
  fundraiser:
    'fundraiser|pta fundraiser|pta|school fundraiser|fundraising|bake sale|charity event|charity run|charity gala|crowdfunding|gala|parents association',
  catering: 'catering|caterer|catering business|catering company',
  charity: 'charity|nonprofit|non profit|ngo|foundation|nonprofit donors|nonprofit organization',
  foodBank:
    'food bank|food pantry|soup kitchen|food drive|food aid|food parcels|food parcel|food bank parcels',
  church: 'church|parish|congregation|ministry|mosque|synagogue|temple|faith community',
  club: 'club|association|society|sports club|community group|rotary club|tennis club|golf club|allotment club|chess club|scout group|youth club|volunteer fire brigade|fire brigade|housing cooperative|rowing club|yacht club|sailing club',
  clubCash: 'club treasury|club finances|treasurer|class fund|club accounts',
  library: 'library|school library|lending library|book lending|community library',
  shelter:
    'animal shelter|shelter|dog rescue|cat rescue|animal rescue|rescue dogs|animal shelter adoptions|pet adoptions|dog adoptions|cat adoptions|adoptions',
  volunteering:
    'volunteering|volunteer program|volunteer management|volunteer coordination|volunteers|our volunteers|volunteer list|volunteer tracker|volunteer database',
  team: 'soccer team|football team|basketball team|team roster|sports team|handball team|volleyball team|baseball team|hockey team|rugby team|youth soccer|soccer|coach a team|u12|u10',
  running: 'running|marathon|marathon training|half marathon|triathlon|jogging|cycling|running log|ironman',
  band: 'band|band gigs|gigs|choir|orchestra|musician|dj',
  shop: 'shop|store|retail store|boutique|corner shop|retail|clothing store|gift shop|bookstore|book shop|flower shop|florist|toy store|hardware store|bookshop|jeweler|jewelry shop|shoe shop|antique shop|garden shop',
  bakery:
    'bakery|wedding cakes|custom cakes|pastry shop|cake shop|cake business|baking business|home bakery|patisserie|cake orders',
  restaurant: 'restaurant|bistro|pizzeria|diner|eatery|food truck|pub|bar|steakhouse|trattoria',
  cafe: 'cafe|coffee shop|coffee house|tea room|ice cream shop|ice cream parlor|juice bar',
  onlineShop:
    'online shop|etsy shop|etsy|ecommerce|e-commerce|web shop|webshop|online store|shopify|amazon store|dropshipping|craft business|handmade shop|ebay',
  recipes:
    'recipes|recipe book|cookbook|meal planning|meal planner|meal plan|meal prep|cooking|weekly meals|menu planner|menu planning|weekly menu|menu plan',
  brewery: 'brewery|winery|distillery|microbrewery|home brewing|homebrew|vineyard|cidery',
  construction:
    'building site|construction site|construction|construction company|construction project|general contractor|building project|site management|jobsite',
  houseBuilding:
    'house building|building a house|extension|house project|new house|our new house|our house|house build|home build|new home|my house',
  rentals:
    'rental properties|rental property|landlord|rentals|property management|tenants|apartments|rent collection|rental units|property manager|rent payments|rent payment|rent tracker|tenant tracker|rent payment tracker|letting agency',
  realEstate:
    'real estate|real estate agent|real estate agency|estate agent|realtor|property sales|house listings',
  holidayRental:
    'airbnb|holiday rental|holiday rentals|vacation rental|vacation rentals|holiday home|short term rental|short term rentals|guest house|holiday let|vrbo|cottage rental|campsite',
  hotel:
    'hotel|hotel housekeeping|housekeeping|hostel|bed and breakfast|inn|motel|b&b|guesthouse|resort|campground|caravan park|lodge',
  craftsman:
    'plumber|electrician|carpenter|painter|handyman|trades business|roofer|roofing|plumbing business|landscaping|landscaper|hvac|carpentry|contractor business|workshop orders|joinery|plumbing company|plumbing|plumbers|electrician business|painting company|painting business|pest control|pest control company|solar installer|gardener|landscaping business|tiler|locksmith|glazier|flooring company|fencing company|pool service|chimney sweep|carpentry workshop|furniture maker|metal workshop|furniture workshop|field service|field service management|field technicians|service technicians|service calls',
  cleaningCompany:
    'cleaning company|cleaning business|cleaning service|cleaners|window cleaning|cleaning crew|maid service|laundry|janitorial',
  maintenance:
    'maintenance|facility management|facilities|building maintenance|property maintenance|facility maintenance|caretaker|repairs|maintenance requests|property maintenance requests|repair requests|tenant maintenance requests|maintenance log|broken equipment|broken things|equipment faults|faulty equipment|defective equipment|damaged equipment|equipment breakdowns|broken machines|broken items|tenant repair requests|tenant requests|repairs reported by tenants|maintenance tracker|maintenance schedule|repair log',
  fleet:
    'fleet|fleet maintenance|fleet management|company cars|vehicles|vehicle maintenance|truck fleet|company vehicles|taxi company',
  carRepair:
    'car repair|car repair shop|auto repair|garage|auto shop|mechanic|body shop|bike shop|bicycle workshop|car workshop|tyre shop|repair shop|car wash|bike workshop|bike repair shop|motorcycle workshop',
  warehouse:
    'warehouse|inventory|inventory management|stock|stock control|stock management|inventory control|spare parts|storage|stock levels|stock level',
  delivery:
    'delivery|deliveries|delivery service|logistics|courier|freight|dispatch|transport company|trucking|shipping',
  production:
    'production|manufacturing|factory|shop floor|assembly line|production line|machine shop|3d printing|production planning',
  lab: 'lab|laboratory|lab samples|lab management|testing lab|research lab',
  clinicalStudy:
    'clinical trial|clinical study|study participants|research study|clinical trials|cohort study|field study',
  farm: 'farm|farm harvest|harvest|farming|agriculture|ranch|dairy farm|orchard|crops|livestock',
  bees: 'bees|beekeeping|hives|apiary|beekeeper|honey|beehives|beehive|bee hives|beehive inspections|hive inspections|hive inspection log',
  nursery: 'plant nursery|garden center|greenhouse|nursery plants|tree nursery|market garden',
  sales: 'sales|sales team|b2b sales|sales reps|my sales|sales department',
  freelancing:
    'freelance|freelancer|freelancing|freelance clients|freelance work|freelance business|side hustle|self employed|solo business|virtual assistant|translator|designer|copywriter',
  consulting:
    'consulting|consultant|consultancy|consulting firm|advisory|client projects|architecture firm|architect|engineering firm|architecture office|surveyor|architecture studio|engineering office',
  agency:
    'marketing agency|marketing|agency|digital agency|advertising agency|ad agency|marketing team|marketing campaigns|creative agency|seo agency|pr agency|design studio|web agency',
  socialMedia:
    'youtube|youtube channel|instagram|tiktok|social media|content creator|influencer|creator|content calendar|content planning|twitch|streaming|content|content marketing|video channel',
  podcast: 'podcast|podcasting|podcast show|radio show',
  newsletter:
    'newsletter|substack|blog|blogging|email newsletter|email campaigns|email campaign|email marketing|email campaign report|mailing list|mailings',
  photography:
    'photography|photography business|photographer|photo studio|wedding photographer|wedding photography|videographer|video production|photo shoots|film production|video production company|recording studio',
  software:
    'software|software team|app development|software development|dev team|sprint|scrum|engineering team|software project|web development|app launch|backlog|dev|saas company|software company|game studio|mobile game studio|web app',
  startup: 'startup|start up|my startup|founders|seed round|investors|business plan|founder',
  hiring:
    'hiring|recruiting|recruitment|applicants|candidates|candidate|talent|headhunter|recruiting agency|staffing agency|applicant|temp agency',
  staff:
    'hr|human resources|staff|employees|people ops|onboarding|employee onboarding|personnel|new hires|team members',
  helpdesk:
    'help desk|helpdesk|it support|it department|it helpdesk|customer support|service desk|support team|customer service|support',
  lawFirm:
    'law firm|law firm cases|lawyer|attorney|legal cases|legal|law office|notary|paralegal|legal practice',
  insurance: 'insurance|insurance agency|insurance broker|insurance policies|insurances',
  bookkeeping:
    'bookkeeping|accounting|small business finances|business finances|accountant|business expenses|invoicing|taxes|finance|finances|accounts receivable|accounting firm|tax advisor|tax consultant|accounting office',
  projects:
    'projects|project|project management|project portfolio|project plan|pmo|construction projects portfolio',
  household:
    'household|family budget|household budget|home budget|personal finance|personal finances|family finances|my money|personal budget|family expenses|monthly budget|money',
  moving: 'moving|move|moving house|relocation|moving out|moving day|house move|new apartment',
  travel:
    'travel|trip|family vacation|vacation planning|holiday planning|road trip|travel planning|trip planning|honeymoon|world trip|backpacking|holidays|city trip|interrail',
  baby: 'baby|newborn|baby tracker|infant|breastfeeding|baby feeding|pregnancy',
  jobHunt:
    'job hunt|job search|job applications|job application|job hunting|looking for a job|applying for jobs|career change',
  chores:
    'chores|housework|cleaning plan|cleaning rota|chore rota|household rota|flatshare|roommates|shared flat|family chores|family|wg',
  garden:
    'garden|garden planting|vegetable garden planting|planting plan|gardening|vegetable garden|vegetable patch|allotment|houseplants|balcony garden|my plants',
  fitness:
    'workouts|workout|strength training|weight lifting|weightlifting|bodybuilding|my fitness|fitness|exercise log|gym workouts',
  pets: 'pets|my dog|my cat|dog|cat|puppy|horse|my pets|my horse|pet care|dog care',
  undertaking:
    'small business|my business|our business|own business|side business|family business|my company|our company',
  collection:
    'stamp collection|coin collection|record collection|art collection|vinyl|stamps|coin collector|watch collection|comic collection|book collection|toy collection|doll collection|collectibles|coins',
  stable:
    'stable|stables|horse stable|riding school|horse farm|livery yard|equestrian center|horse boarding|riding stable',
  homeschool: 'homeschool|home schooling|homeschooling|home education|unschooling|home school',
  drivingSchool: 'driving school|driving lessons|driving instructor|learner drivers',
  repairShop:
    'phone repair|phone repair shop|computer repair|computer repair shop|laptop repair|shoe repair|cobbler|watch repair|watchmaker|electronics repair|appliance repair|repair business|instrument repair|repair cafe',
  petCare:
    'dog grooming|dog grooming salon|pet grooming|dog groomer|pet groomer|pet salon|dog walking|dog walker|dog walking business|pet sitting|pet sitter|dog daycare|doggy daycare|dog kennel|kennels|cattery|pet boarding|dog training|dog trainer|dog school',
  vehicleRental: 'car rental|car rental company|car hire|vehicle rental|van rental|van hire|camper rental',
  carDealer:
    'car dealership|car dealer|used car dealer|used cars|car sales|auto dealership|dealership|motorcycle dealer|car showroom',
  coworking:
    'coworking space|coworking|co-working space|shared office|shared workspace|business center|office hub',
  venue:
    'event venue|wedding venue|escape room|bowling alley|laser tag|trampoline park|party venue|nightclub|concert venue|cinema|theater|theatre|museum|function room|event space|meeting rooms|community hall|sports hall|karaoke bar|arcade|paintball',
  security: 'security company|security firm|security service|security guards|guard service',
  tattooStudio: 'tattoo studio|tattoo parlor|tattoo shop|tattoo artist|piercing studio',
  foodShop:
    'butcher|butcher shop|cheese shop|fish market|greengrocer|farm shop|grocery store|supermarket|deli|delicatessen|organic shop',
  shopSales: 'shop sales|store sales|daily sales|daily sales report|daily takings|sales log|takings',
  shopOrders: 'shop orders|store orders',
  renovation:
    'home renovation|renovation|remodel|remodeling|bathroom remodel|kitchen remodel|house renovation|home improvement|fixer upper|kitchen renovation|bathroom renovation|apartment renovation|renovation project|flat renovation',
};
