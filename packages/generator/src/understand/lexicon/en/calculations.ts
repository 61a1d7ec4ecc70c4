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
  margin: { words: 'margin|profit margin|gross margin', result: 'Margin', inputs: 'Price|Cost' },
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
    inputs: 'Distance in km|Liters per 100 km|Price per liter',
  },
  hourly: {
    words: 'hourly rate|freelance rate|day rate|charge per hour|charge an hour|rate should i charge',
    result: 'Rate per hour',
    inputs: 'Income wanted per year|Costs per year|Weeks of work|Billable hours per week',
  },
  markup: {
    words: 'markup|mark up|price tag|selling price|retail price',
    result: 'Price',
    inputs: 'Cost|Markup',
  },
  profit: {
    words: 'profit|net profit',
    result: 'Profit',
    inputs: 'Price per unit|Units sold|Cost per unit|Fixed costs',
  },
  commission: { words: 'commission', result: 'Pay with commission', inputs: 'Sales|Commission|Base pay' },
  payroll: {
    words: 'overtime|salary|wage|wages|paycheck|payroll',
    result: 'Pay',
    inputs: 'Hours|Rate per hour|Overtime hours|Extra for overtime',
  },
  charging: {
    words: 'charging cost|ev charging|car charging|charging|electric car',
    result: 'Cost of charging',
    inputs: 'Battery in kWh|Share to charge|Price per kWh|Charging losses',
  },
  overpayment: {
    words:
      'overpayment|overpayments|mortgage overpayment|loan overpayment|extra payment|extra payments|early repayment',
    result: 'Interest saved',
    inputs: 'Loan|Interest per year|Years|Extra payment per month',
  },
  electricity: {
    words: 'electricity|power consumption|energy cost|kwh',
    result: 'Electricity per month',
    inputs: 'Power in watts|Hours per day|Price per kWh',
  },
  menuPrice: {
    words: 'food cost|menu price|recipe cost|dish|plate cost',
    result: 'Price on the menu',
    inputs: 'Ingredients of a recipe|Portions|Food cost wanted',
  },
  reorder: {
    words: 'reorder point|reorder level|reorder|safety stock',
    result: 'Reorder at',
    inputs: 'Sold per day|Days until delivery|Safety stock',
  },
  rentalYield: {
    words: 'rental yield|cap rate|rental return|buy to let',
    result: 'Yield per year',
    inputs: 'Rent per month|Costs per year|Purchase price',
  },
  acquisition: {
    words: 'cac|customer acquisition cost|acquisition cost|cost per acquisition|cost per lead|cpa',
    result: 'Cost per new customer',
    inputs: 'Spent on marketing and sales|New customers',
  },
  roas: {
    words: 'roas|return on ad spend|ad spend',
    result: 'Return on ad spend',
    inputs: 'Revenue from ads|Spent on ads',
  },
  funnel: {
    words: 'conversion rate|conversion|ecommerce revenue|online shop revenue',
    result: 'Revenue',
    inputs: 'Visitors|Conversion|Value of an order',
  },
  paint: { words: 'paint|painting', result: 'Liters of paint', inputs: 'Wall area in m²|Coats|m² per liter' },
  volume: {
    words: 'concrete|gravel|topsoil|mulch|soil|sand',
    result: 'Cubic meters',
    inputs: 'Length in m|Width in m|Depth in cm',
  },
  tiles: {
    words: 'tile|tiles|tiling|flooring|laminate',
    result: 'Boxes to buy',
    inputs: 'Area in m²|Waste|m² per box',
  },
  dose: {
    words: 'dose|dosage|dosing',
    result: 'Single dose in mg',
    inputs: 'Weight in kg|mg per kg and day|Times a day',
  },
  grade: {
    words: 'grade|gpa|final mark|weighted average',
    result: 'Final grade',
    inputs: 'Coursework|Exam|Weight of the exam',
  },
  staffing: {
    words: 'staffing|staff needed|staff do i need|staff we need|staffing needs|how many staff',
    result: 'Staff needed',
    inputs: 'Customers per hour|Minutes for each|Time they are busy',
  },
  nps: {
    words: 'nps|net promoter',
    result: 'Net promoter score',
    inputs: 'Promoters (9–10)|Passives (7–8)|Detractors (0–6)',
  },
  solar: {
    words: 'solar|photovoltaic',
    result: 'Saved per year',
    inputs: 'Size in kWp|kWh per kWp and year|Price per kWh',
  },
  mileage: {
    words: 'mileage|travel reimbursement|mileage reimbursement',
    result: 'Paid back',
    inputs: 'Distance in km|Paid per km',
  },
  exchange: {
    words: 'currency|exchange rate|currency conversion',
    result: 'You get',
    inputs: 'Amount|Exchange rate|Fee',
  },
  pace: { words: 'running pace|pace', result: 'Minutes per km', inputs: 'Distance in km|Minutes' },
  shipping: {
    words: 'shipping|postage|delivery cost|freight',
    result: 'Shipping cost',
    inputs: 'Weight in kg|Price per kg|Base price',
  },
  shippingWeight: {
    words: 'dimensional weight|volumetric weight|dim weight',
    result: 'Volumetric weight in kg',
    inputs: 'Length in cm|Width in cm|Height in cm|Divisor of the carrier',
  },
  downtime: { words: 'uptime|downtime|sla', result: 'Minutes of downtime', inputs: 'Uptime promised|Days' },
  guests: {
    words: 'per guest|wedding|catering|event cost|party',
    result: 'Total cost',
    inputs: 'Guests|Cost per guest|Fixed costs',
  },
  carCost: {
    words:
      'car cost|cost of a car|my car|running a car|run a car|own a car|owning a car|vehicle cost|car ownership|car per month',
    result: 'Cost per month',
    inputs: 'Payment or lost value|Insurance|Fuel|Service and repairs|Tax and parking',
  },
  employeeCost: {
    words:
      'cost of an employee|employee cost|cost per employee|an employee|new employee|new hire|staff member|hire someone|hiring someone|employing',
    result: 'Cost in the first year',
    inputs: 'Salary per year|Employer contributions|Equipment|Recruiting',
  },
  roomPrice: {
    words: 'cleaning|per room|house cleaning|cleaning business',
    result: 'Price of the job',
    inputs: 'Rooms|Price per room|Bathrooms|Price per bathroom|Travel',
  },
  tripCost: {
    words: 'trip|vacation|holiday|travel cost|travel budget|weekend away',
    result: 'Cost of the trip',
    inputs: 'Travelers|Fare each|Nights|Room per night|Food and more per person and day',
  },
  affordableRent: {
    words: 'how much rent|rent can i afford|afford|affordable rent|rent affordability',
    result: 'Rent you can afford',
    inputs: 'Income per month|Share for rent|Debts per month',
  },
  unitCost: {
    words:
      'cost per unit|unit cost|production cost|cost price|cost per item|product cost|cost per piece|cost of making|cost to make',
    result: 'Cost per unit',
    inputs: 'Materials per unit|Minutes per unit|Pay per hour|Fixed costs|Units',
  },
  forecast: {
    words: 'revenue forecast|sales forecast|revenue projection|growth forecast|subscription revenue',
    result: 'Revenue per month then',
    inputs: 'Customers today|Price per month|Growth per month|Lost per month|Months',
  },
  renovation: {
    words:
      'renovation|remodel|new kitchen|new bathroom|home extension|refurbishment|house renovation|kitchen renovation',
    result: 'Cost of the work',
    inputs: 'Area in m²|Work per m²|Materials per m²|Fixtures|Reserve',
  },
  timeSaved: {
    words: 'time saved|saving time|automation|automate|hours saved|is it worth',
    result: 'Saved per year',
    inputs: 'People|Hours saved per week|Cost per hour|Cost per year',
  },
  capacity: {
    words: 'capacity|team capacity|sprint capacity|velocity',
    result: 'Hours available',
    inputs: 'People|Days|Hours per day|Time for focus',
  },
  ticketPrice: {
    words: 'ticket price|entry fee|price of a ticket|admission price',
    result: 'Price of a ticket',
    inputs: 'Costs of the event|Guests expected|Profit wanted',
  },
  monthlySaving: {
    words:
      'save each month|save per month|save a month|put aside|emergency fund|save for a|vacation savings|holiday savings|save for vacation|savings goal|saving for|savings target',
    result: 'To save per month',
    inputs: 'Goal|Saved today|Months',
  },
  dilution: {
    words: 'dilution|dilute|c1v1|stock solution',
    result: 'Stock solution to take in ml',
    inputs: 'Concentration of the stock|Concentration wanted|Volume wanted in ml',
  },
  molarity: {
    words: 'molarity|molar|buffer|solution concentration',
    result: 'Moles per liter',
    inputs: 'Mass in g|Molar mass in g/mol|Volume in l',
  },
  giftAid: {
    words: 'gift aid|donation|donations|matched giving|matching gift',
    result: 'Raised in all',
    inputs: 'Donors|Gift of each|Added on top',
  },
  donorsNeeded: {
    words: 'fundraising|donors needed|fundraising goal|crowdfunding',
    result: 'Donors still needed',
    inputs: 'Goal|Raised so far|Average gift',
  },
  subscriptionPrice: {
    words:
      'software pricing|pricing|per user|per seat|saas price|subscription price|license cost|license price',
    result: 'Price per month',
    inputs: 'Users|Price per user and month|Discount',
  },
  trainingPulse: {
    words: 'heart rate|training zone|target heart rate|pulse',
    result: 'Pulse in training',
    inputs: 'Age|Resting pulse|Effort',
  },
  calories: {
    words: 'calorie|calories|calorie needs|tdee|energy needs',
    result: 'Calories per day, roughly',
    inputs: 'Weight in kg|Height in cm|Age|Activity (1.2 to 2)',
  },
  bricks: {
    words: 'brick|bricks|blocks|paving stones',
    result: 'Pieces to order',
    inputs: 'Wall area in m²|Pieces per m²|Waste',
  },
  occupancy: {
    words: 'occupancy|occupancy rate|utilization',
    result: 'Occupancy',
    inputs: 'Places taken|Places',
  },
  rentSplit: {
    words: 'rent split|split rent|split the rent|flatshare|shared rent|roommates|flatmates|housemates',
    result: 'Each pays',
    inputs: 'Rent per month|Utilities per month|People',
  },
  debtFree: {
    words: 'debt payoff|pay off debt|paying off debt|credit card debt|debt free|credit card payoff|debt',
    result: 'Months until paid off',
    inputs: 'Owed today|Interest per year|Paid per month',
  },
  dayOfSales: {
    words:
      'food truck|market stall|stall|lemonade stand|coffee shop|cafe|bakery|restaurant|shop profit|store profit|takings|daily profit|snack bar|ice cream',
    result: 'Left per day',
    inputs: 'Customers per day|Spent by each|Goods, share of price|Costs per day',
  },
  percentOf: {
    words: 'percentage|percent|percentage of',
    result: 'Share',
    inputs: 'Part|Whole',
  },
  netWorth: {
    words: 'net worth|wealth|assets and debts',
    result: 'Net worth',
    inputs: 'Savings|Property and investments|Debts',
  },
  growthRate: {
    words: 'growth rate|cagr|percentage change|percent change|increase rate',
    result: 'Growth per period',
    inputs: 'Value at the start|Value at the end|Periods',
  },
  sampleSize: {
    words: 'sample size|survey size|respondents needed',
    result: 'Answers needed',
    inputs: 'Confidence (z)|Expected share|Margin of error',
  },
  wallpaper: {
    words: 'wallpaper|wallpapering|rolls of wallpaper',
    result: 'Rolls to buy',
    inputs: 'Wall area in m²|Waste|m² per roll',
  },
  classAverage: {
    words: 'class average|average score|mean score|average grade',
    result: 'Average',
    inputs: 'Points of all|Students',
  },
  handicap: {
    words: 'golf handicap|handicap',
    result: 'Handicap differential',
    inputs: 'Score|Course rating|Slope of the course',
  },
  quote: {
    words: 'price|quote|cost|estimate|project cost',
    result: 'Price',
    inputs: 'Hours|Rate per hour|Materials',
  },
};
