import { table } from '../Trade.js';

/** What a laboratory writes down and keeps cold. */
export const research = {
  labNotebook: [
    table(
      'experiment',
      'table',
      'experiment',
      [
        'date -26 -21 -15 -9 -4 -1',
        'aim=notes(experimentAims)',
        'result=description',
        'analyst=owner',
        'status(planned running done) 2 2 2 2 1 1',
      ],
      { figures: ['count', 'count running', 'count done'], charts: ['count by status'] },
    ),
  ],
  cellCultures: [
    table(
      'culture',
      'table',
      'cellLines',
      [
        'passage=quantity 12 8 21 5 16 3',
        'lastSplit=date -2 -3 -1 -4 -2 -6',
        'nextSplit=nextDate 1 0 2 0 1 -3',
        'confluence=share 0.7 0.85 0.45 0.9 0.6 0.95',
        'analyst=owner',
        'status(growing ready frozenState) 0 1 0 1 0 1',
      ],
      { figures: ['count growing', 'count ready', 'overdue nextSplit'], charts: ['confluence by name'] },
    ),
  ],
  sampleStorage: [
    table(
      'storedSample',
      'table',
      'specimen:#',
      [
        'freezer=room(freezerA freezerB fridgeA) 0 0 1 1 0 2 1 0',
        'rack=category(rackA rackB rackC) 0 1 0 2 0 1 1 2',
        'box=quantity 1 1 4 2 3 1 5 2',
        'position=code(boxPositions)',
        'storedOn=date -210 -180 -150 -120 -75 -40 -20 -6',
        'owner',
      ],
      { figures: ['count'], charts: ['count by freezer', 'count by rack'] },
    ),
  ],
};
