import type { things as english } from '../../en/options/things.js';
import type { SameIds } from '../../TradeWords.js';

export const things: SameIds<typeof english> = {
  female: 'メス',
  male: 'オス',
  healthy: '健康',
  underWatch: '経過観察',
  treated: '治療中',
  thriving: '順調',
  needsCare: '手入れが必要',
  ailing: '病気',
  vacant: '空き',
  occupied: '使用中',
  closedOff: '閉鎖',
  passable: '通行可',
  inUse: '使用中',
  inRepair: '修理中',
  fullState: '満タン',
  emptyState: '空',
  atCustomer: '顧客先',
  updateDue: '要更新',
  answered: '返信済み',
  paidOut: '支給済み',
  usedUp: '使い切り',
  inspectionWork: '点検',
  cleaningWork: '清掃',
  replacementWork: '部品交換',
};
