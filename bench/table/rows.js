/** How many rows are on a page, for all contestants. */
export const pageSize = 25;

const syllables = [
  'an',
  'ber',
  'co',
  'del',
  'er',
  'fo',
  'gar',
  'hil',
  'is',
  'jo',
  'kem',
  'lu',
  'mar',
  'no',
].concat(['or', 'pel', 'quin', 'ri', 'sol', 'tam', 'ur', 'ved', 'wi', 'yor', 'zet']);
const plans = ['Free', 'Team', 'Pro'];

/** A repeatable source of numbers from 0 to 1. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Made-up customers, the same for the same count. No two amounts are alike. */
export function rowsOf(count) {
  const random = seeded(7);
  const word = (length) => {
    const text = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
    return text[0].toUpperCase() + text.slice(1);
  };
  const cities = Array.from({ length: 500 }, () => word(2));
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index + 1}`,
    customer: `${word(3)} ${word(2)}`,
    city: cities[Math.floor(random() * cities.length)],
    plan: plans[index % plans.length],
    amount: ((index * 7919) % 10_000_019) / 100,
    day: new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 900))).toISOString().slice(0, 10),
  }));
}

/** Columns in order, for all contestants. */
export const columns = [
  { key: 'customer', label: 'Customer' },
  { key: 'city', label: 'City' },
  { key: 'plan', label: 'Plan' },
  { key: 'amount', label: 'Amount' },
  { key: 'day', label: 'Since' },
];

const currency = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** How a cell is written, for contestants that leave that to the host. */
export function textOf(key, value) {
  if (key === 'amount') return currency.format(value);
  return key === 'day' ? date.format(new Date(value)) : value;
}
