import type { things as english } from '../../en/options/things.js';
import type { SameIds } from '../../TradeWords.js';

export const things: SameIds<typeof english> = {
  female: 'Weiblich',
  male: 'Männlich',
  healthy: 'Gesund',
  underWatch: 'Unter Beobachtung',
  treated: 'In Behandlung',
  thriving: 'Wächst gut',
  needsCare: 'Braucht Pflege',
  ailing: 'Kränkelt',
  vacant: 'Frei',
  occupied: 'Belegt',
  closedOff: 'Gesperrt',
  passable: 'Offen',
  inUse: 'In Gebrauch',
  inRepair: 'In Reparatur',
  fullState: 'Voll',
  emptyState: 'Leer',
  atCustomer: 'Beim Kunden',
  updateDue: 'Update fällig',
  answered: 'Beantwortet',
  paidOut: 'Ausgezahlt',
  usedUp: 'Aufgebraucht',
  inspectionWork: 'Prüfung',
  cleaningWork: 'Reinigung',
  replacementWork: 'Teiletausch',
};
