import type { things as english } from '../../en/options/things.js';
import type { SameIds } from '../../TradeWords.js';

export const things: SameIds<typeof english> = {
  female: 'Fêmea',
  male: 'Macho',
  healthy: 'Saudável',
  underWatch: 'Em observação',
  treated: 'Em tratamento',
  thriving: 'Cresce bem',
  needsCare: 'Precisa de cuidados',
  ailing: 'Doente',
  vacant: 'Livre',
  occupied: 'Ocupado',
  closedOff: 'Fechado',
  passable: 'Aberto',
  inUse: 'Em uso',
  inRepair: 'Em conserto',
  fullState: 'Cheio',
  emptyState: 'Vazio',
  atCustomer: 'Com o cliente',
  updateDue: 'A atualizar',
  answered: 'Respondido',
  paidOut: 'Pago',
  usedUp: 'Esgotado',
  inspectionWork: 'Inspeção',
  cleaningWork: 'Limpeza',
  replacementWork: 'Troca de peças',
};
