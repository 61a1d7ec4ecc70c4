import type { things as english } from '../../en/options/things.js';
import type { SameIds } from '../../TradeWords.js';

export const things: SameIds<typeof english> = {
  female: 'Hembra',
  male: 'Macho',
  healthy: 'Sano',
  underWatch: 'En observación',
  treated: 'En tratamiento',
  thriving: 'Crece bien',
  needsCare: 'Necesita cuidados',
  ailing: 'Enfermo',
  vacant: 'Libre',
  occupied: 'Ocupado',
  closedOff: 'Cerrado',
  passable: 'Abierto',
  inUse: 'En uso',
  inRepair: 'En reparación',
  fullState: 'Lleno',
  emptyState: 'Vacío',
  atCustomer: 'En casa del cliente',
  updateDue: 'Por actualizar',
  answered: 'Respondido',
  paidOut: 'Pagado',
  usedUp: 'Agotado',
  inspectionWork: 'Revisión',
  cleaningWork: 'Limpieza',
  replacementWork: 'Cambio de piezas',
};
