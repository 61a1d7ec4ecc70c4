import { count, money, share, type Calculation } from './Calculation.js';
import { plainCalculations } from './plainCalculations.js';

/** Calculations that prompts ask for by name. */
export const calculations = {
  runway: {
    inputs: [money('cash', 250_000), money('burn', 30_000)],
    formula: 'cash / burn',
    format: { style: 'number', decimals: 1 },
    more: { input: money('revenue', 12_000), formula: 'cash / (burn - revenue)' },
  },
  roi: {
    inputs: [money('cost', 10_000), money('gain', 15_000)],
    formula: '(gain - cost) / cost',
    format: 'percent',
  },
  loan: {
    inputs: [money('principal', 200_000), share('rate', 0.04), count('years', 25)],
    formula: 'principal * (rate / 12) / (1 - (1 + rate / 12) ^ (-12 * years))',
    format: 'currency',
  },
  margin: {
    inputs: [money('price', 120), money('cost', 80)],
    formula: '(price - cost) / price',
    format: 'percent',
  },
  breakEven: {
    inputs: [money('fixed', 4000), money('price', 6), money('unit_cost', 2)],
    formula: 'fixed / (price - unit_cost)',
    format: { style: 'number', decimals: 0 },
  },
  savings: {
    inputs: [money('start', 5000), money('monthly', 200), share('rate', 0.03), count('years', 10)],
    formula:
      'start * (1 + rate / 12) ^ (12 * years) + monthly * ((1 + rate / 12) ^ (12 * years) - 1) / (rate / 12)',
    format: 'currency',
  },
  lifetime: {
    inputs: [money('arpa', 80), share('margin', 0.8), share('churn', 0.03)],
    formula: 'arpa * margin / churn',
    format: 'currency',
  },
  tax: { inputs: [money('net', 100), share('rate', 0.19)], formula: 'net * (1 + rate)', format: 'currency' },
  bmi: {
    inputs: [count('weight', 70), count('height', 175)],
    formula: 'weight / (height / 100) ^ 2',
    format: { style: 'number', decimals: 1 },
  },
  churn: {
    inputs: [money('revenue', 50_000), share('now', 0.05), share('then', 0.03), count('months', 12)],
    formula: 'revenue * (1 - then) ^ months - revenue * (1 - now) ^ months',
    format: 'currency',
  },
  hiring: {
    inputs: [count('people', 1), money('salary', 60_000), share('overhead', 0.25)],
    formula: 'people * salary * (1 + overhead)',
    format: 'currency',
  },
  meeting: {
    inputs: [count('people', 6), count('hours', 1), money('rate', 60)],
    formula: 'people * hours * rate',
    format: 'currency',
  },
  discount: {
    inputs: [money('price', 80), share('discount', 0.2)],
    formula: 'price * (1 - discount)',
    format: 'currency',
  },
  bill: {
    inputs: [money('bill', 90), share('tip', 0.1), count('people', 3)],
    formula: 'bill * (1 + tip) / people',
    format: 'currency',
  },
  fuel: {
    inputs: [count('distance', 300), count('consumption', 7), money('price', 1.8)],
    formula: 'distance / 100 * consumption * price',
    format: 'currency',
  },
  hourly: {
    inputs: [money('income', 60_000), money('costs', 12_000), count('weeks', 44), count('hours', 25)],
    formula: '(income + costs) / (weeks * hours)',
    format: 'currency',
  },
  markup: {
    inputs: [money('cost', 80), share('markup', 0.5)],
    formula: 'cost * (1 + markup)',
    format: 'currency',
  },
  profit: {
    inputs: [money('price', 25), count('units', 400), money('unit_cost', 10), money('fixed', 3000)],
    formula: 'units * (price - unit_cost) - fixed',
    format: 'currency',
  },
  commission: {
    inputs: [money('sales', 40_000), share('rate', 0.05), money('base', 1500)],
    formula: 'base + sales * rate',
    format: 'currency',
  },
  payroll: {
    inputs: [count('hours', 160), money('rate', 22), count('overtime', 8), share('extra', 0.5)],
    formula: '(hours + overtime * (1 + extra)) * rate',
    format: 'currency',
  },
  charging: {
    inputs: [count('battery', 60), share('charged', 0.6), money('price', 0.35), share('losses', 0.1)],
    formula: 'battery * charged * (1 + losses) * price',
    format: { style: 'currency', decimals: 2 },
  },
  overpayment: {
    inputs: [money('principal', 200_000), share('rate', 0.04), count('years', 25), money('extra', 200)],
    formula:
      '-pmt(rate / 12, 12 * years, principal) * 12 * years - nper(rate / 12, pmt(rate / 12, 12 * years, principal) - extra, principal) * (extra - pmt(rate / 12, 12 * years, principal))',
    format: 'currency',
  },
  electricity: {
    inputs: [count('watts', 800), count('hours', 4), money('price', 0.3)],
    formula: 'watts / 1000 * hours * 30 * price',
    format: { style: 'currency', decimals: 2 },
  },
  menuPrice: {
    inputs: [money('ingredients', 36), count('portions', 10), share('food_cost', 0.3)],
    formula: 'ingredients / portions / food_cost',
    format: { style: 'currency', decimals: 2 },
  },
  reorder: {
    inputs: [count('demand', 12), count('days', 7), count('safety', 30)],
    formula: 'demand * days + safety',
    format: { style: 'number', decimals: 0 },
  },
  rentalYield: {
    inputs: [money('rent', 1100), money('costs', 2400), money('price', 240_000)],
    formula: '(rent * 12 - costs) / price',
    format: { style: 'percent', decimals: 1 },
  },
  acquisition: {
    inputs: [money('spend', 6000), count('customers', 40)],
    formula: 'spend / customers',
    format: { style: 'currency', decimals: 2 },
  },
  roas: {
    inputs: [money('revenue', 18_000), money('spend', 4500)],
    formula: 'revenue / spend',
    format: { style: 'number', decimals: 1 },
  },
  funnel: {
    inputs: [count('visitors', 20_000), share('conversion', 0.02), money('order', 60)],
    formula: 'visitors * conversion * order',
    format: 'currency',
  },
  paint: {
    inputs: [count('area', 60), count('coats', 2), count('coverage', 10)],
    formula: 'area * coats / coverage',
    format: { style: 'number', decimals: 1 },
  },
  volume: {
    inputs: [count('length', 6), count('width', 4), count('depth', 15)],
    formula: 'length * width * depth / 100',
    format: { style: 'number', decimals: 2 },
  },
  tiles: {
    inputs: [count('area', 24), share('waste', 0.1), count('per_box', 1.5)],
    formula: 'area * (1 + waste) / per_box',
    format: { style: 'number', decimals: 1 },
  },
  dose: {
    inputs: [count('weight', 20), count('dose', 15), count('times', 3)],
    formula: 'weight * dose / times',
    format: { style: 'number', decimals: 1 },
  },
  grade: {
    inputs: [count('coursework', 80), count('exam', 70), share('weight', 0.4)],
    formula: 'coursework * (1 - weight) + exam * weight',
    format: { style: 'number', decimals: 1 },
  },
  staffing: {
    inputs: [count('visits', 30), count('minutes', 8), share('busy', 0.8)],
    formula: 'visits * minutes / 60 / busy',
    format: { style: 'number', decimals: 1 },
  },
  nps: {
    inputs: [count('promoters', 60), count('passives', 25), count('detractors', 15)],
    formula: '(promoters - detractors) / (promoters + passives + detractors) * 100',
    format: { style: 'number', decimals: 0 },
  },
  solar: {
    inputs: [count('size', 6), count('output', 950), money('price', 0.3)],
    formula: 'size * output * price',
    format: 'currency',
  },
  mileage: {
    inputs: [count('distance', 420), money('rate', 0.3)],
    formula: 'distance * rate',
    format: { style: 'currency', decimals: 2 },
  },
  exchange: {
    inputs: [count('amount', 1000), count('rate', 1.08), share('fee', 0.01)],
    formula: 'amount * rate * (1 - fee)',
    format: { style: 'number', decimals: 2 },
  },
  pace: {
    inputs: [count('distance', 10), count('minutes', 55)],
    formula: 'minutes / distance',
    format: { style: 'number', decimals: 2 },
  },
  shipping: {
    inputs: [count('weight', 12), money('rate', 1.2), money('base', 5)],
    formula: 'base + weight * rate',
    format: { style: 'currency', decimals: 2 },
  },
  shippingWeight: {
    inputs: [count('length', 60), count('width', 40), count('height', 30), count('divisor', 5000)],
    formula: 'length * width * height / divisor',
    format: { style: 'number', decimals: 1 },
  },
  downtime: {
    inputs: [{ name: 'uptime', value: 0.999, format: { style: 'percent', decimals: 3 } }, count('days', 30)],
    formula: '(1 - uptime) * days * 24 * 60',
    format: { style: 'number', decimals: 1 },
  },
  guests: {
    inputs: [count('guests', 80), money('per_guest', 65), money('fixed', 2500)],
    formula: 'guests * per_guest + fixed',
    format: 'currency',
  },
  carCost: {
    inputs: [
      money('payment', 250),
      money('insurance', 60),
      money('fuel', 120),
      money('repairs', 50),
      money('fees', 30),
    ],
    formula: 'payment + insurance + fuel + repairs + fees',
    format: 'currency',
  },
  employeeCost: {
    inputs: [
      money('salary', 48_000),
      share('contributions', 0.22),
      money('equipment', 2500),
      money('search', 5000),
    ],
    formula: 'salary * (1 + contributions) + equipment + search',
    format: 'currency',
  },
  roomPrice: {
    inputs: [
      count('rooms', 4),
      money('per_room', 25),
      count('baths', 1),
      money('per_bath', 30),
      money('travel', 15),
    ],
    formula: 'rooms * per_room + baths * per_bath + travel',
    format: 'currency',
  },
  tripCost: {
    inputs: [
      count('travelers', 2),
      money('fare', 180),
      count('nights', 6),
      money('room', 110),
      money('daily', 45),
    ],
    formula: 'travelers * fare + nights * room + travelers * (nights + 1) * daily',
    format: 'currency',
  },
  affordableRent: {
    inputs: [money('income', 3200), share('part', 0.3), money('debts', 150)],
    formula: 'income * part - debts',
    format: 'currency',
  },
  unitCost: {
    inputs: [
      money('material', 4.5),
      count('minutes', 20),
      money('pay', 18),
      money('fixed', 600),
      count('units', 200),
    ],
    formula: 'material + minutes / 60 * pay + fixed / units',
    format: { style: 'currency', decimals: 2 },
  },
  forecast: {
    inputs: [
      count('customers', 120),
      money('price', 40),
      share('growth', 0.06),
      share('lost', 0.02),
      count('months', 12),
    ],
    formula: 'customers * price * (1 + growth - lost) ^ months',
    format: 'currency',
  },
  renovation: {
    inputs: [
      count('area', 12),
      money('work', 350),
      money('material', 220),
      money('fixtures', 4500),
      share('reserve', 0.1),
    ],
    formula: '(area * (work + material) + fixtures) * (1 + reserve)',
    format: 'currency',
  },
  timeSaved: {
    inputs: [count('people', 5), count('hours', 2), money('rate', 45), money('cost', 3000)],
    formula: 'people * hours * rate * 46 - cost',
    format: 'currency',
  },
  capacity: {
    inputs: [count('people', 5), count('days', 10), count('hours', 8), share('focus', 0.7)],
    formula: 'people * days * hours * focus',
    format: { style: 'number', decimals: 0 },
  },
  ticketPrice: {
    inputs: [money('costs', 4000), count('guests', 150), money('profit', 500)],
    formula: '(costs + profit) / guests',
    format: { style: 'currency', decimals: 2 },
  },
  monthlySaving: {
    inputs: [money('goal', 6000), money('saved', 500), count('months', 12)],
    formula: '(goal - saved) / months',
    format: 'currency',
  },
  dilution: {
    inputs: [count('stock', 10), count('wanted', 0.5), count('volume', 200)],
    formula: 'wanted * volume / stock',
    format: { style: 'number', decimals: 2 },
  },
  molarity: {
    inputs: [count('mass', 5.84), count('molar_mass', 58.44), count('volume', 1)],
    formula: 'mass / molar_mass / volume',
    format: { style: 'number', decimals: 3 },
  },
  giftAid: {
    inputs: [count('donors', 40), money('gift', 25), share('bonus', 0.25)],
    formula: 'donors * gift * (1 + bonus)',
    format: 'currency',
  },
  donorsNeeded: {
    inputs: [money('goal', 10_000), money('raised', 3200), money('gift', 40)],
    formula: '(goal - raised) / gift',
    format: { style: 'number', decimals: 0 },
  },
  subscriptionPrice: {
    inputs: [count('users', 25), money('price', 12), share('discount', 0.1)],
    formula: 'users * price * (1 - discount)',
    format: 'currency',
  },
  trainingPulse: {
    inputs: [count('age', 35), count('resting', 60), share('effort', 0.7)],
    formula: '(220 - age - resting) * effort + resting',
    format: { style: 'number', decimals: 0 },
  },
  calories: {
    inputs: [count('weight', 70), count('height', 172), count('age', 35), count('activity', 1.5)],
    formula: '(10 * weight + 6.25 * height - 5 * age - 78) * activity',
    format: { style: 'number', decimals: 0 },
  },
  bricks: {
    inputs: [count('area', 40), count('per_area', 50), share('waste', 0.05)],
    formula: 'area * per_area * (1 + waste)',
    format: { style: 'number', decimals: 0 },
  },
  occupancy: {
    inputs: [count('taken', 27), count('places', 32)],
    formula: 'taken / places',
    format: 'percent',
  },
  ...plainCalculations,
  quote: {
    inputs: [count('hours', 20), money('rate', 80), money('materials', 300)],
    formula: 'hours * rate + materials',
    format: 'currency',
  },
} as const satisfies Record<string, Calculation>;

export type CalculationId = keyof typeof calculations;
