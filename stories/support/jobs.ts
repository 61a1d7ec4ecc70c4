// Made up, as everything in stories: the jobs of a print shop, with a column of each type.
import { statuses } from './data.js';

const people = ['Ada Lind', 'Bo Ferrer', 'Chi Okafor', 'Dara Novak'];
const items = [
  'Posters A2',
  'Business cards',
  'Booklet',
  'Menus',
  'Stickers',
  'Flyers',
  'Report',
  'Postcards',
];
const extras = ['Foil', 'Fold', 'Punch', 'Laminate'];

const day = (offset: number) => new Date(Date.UTC(2026, 10, 10 + offset)).toISOString().slice(0, 10);

/** Rows of jobs, always the same for the same count. */
export function jobsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `j${index + 1}`,
    job: `${items[index % items.length]} ${index + 1}`,
    status: statuses[(index * 3) % statuses.length]!.value,
    price: ((index * 37) % 50) * 20 + 40,
    copies: ((index * 7) % 12) * 100 + 50,
    discount: (index % 5) / 20,
    due: day((index * 5) % 30),
    press: `${day((index * 5) % 30)}T0${8 + (index % 2)}:30:00Z`,
    rush: index % 4 === 0,
    owner: people[index % people.length]!,
    extras: [extras[index % 4]!, extras[(index + 1) % 4]!].slice(index % 2),
  }));
}

/** A dataset of jobs for documents. */
export function jobsDataset(count: number) {
  return {
    name: 'jobs',
    title: 'Jobs',
    origin: 'entered',
    columns: [
      { key: 'job', label: 'Job', type: 'text' },
      { key: 'status', label: 'Status', type: 'select', options: statuses },
      { key: 'price', label: 'Price', type: 'number', format: 'currency' },
      { key: 'copies', label: 'Copies', type: 'number' },
      { key: 'discount', label: 'Discount', type: 'number', format: 'percent' },
      { key: 'due', label: 'Due', type: 'date' },
      { key: 'press', label: 'On press', type: 'datetime' },
      { key: 'rush', label: 'Rush', type: 'boolean' },
      { key: 'owner', label: 'Owner', type: 'person' },
      { key: 'extras', label: 'Extras', type: 'multiselect', options: extras.map((value) => ({ value })) },
    ],
    rows: jobsOf(count),
  };
}
