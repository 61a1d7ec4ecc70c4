import type { things as english } from '../../en/options/things.js';
import type { SameIds } from '../../TradeWords.js';

export const things: SameIds<typeof english> = {
  female: 'Femelle',
  male: 'Mâle',
  healthy: 'En bonne santé',
  underWatch: 'En observation',
  treated: 'En traitement',
  thriving: 'En pleine forme',
  needsCare: 'À soigner',
  ailing: 'Malade',
  vacant: 'Libre',
  occupied: 'Occupé',
  closedOff: 'Fermé',
  passable: 'Ouvert',
  inUse: 'En service',
  inRepair: 'En réparation',
  fullState: 'Plein',
  emptyState: 'Vide',
  atCustomer: 'Chez le client',
  updateDue: 'À mettre à jour',
  answered: 'Répondu',
  paidOut: 'Versé',
  usedUp: 'Épuisé',
  inspectionWork: 'Contrôle',
  cleaningWork: 'Nettoyage',
  replacementWork: 'Remplacement de pièces',
};
