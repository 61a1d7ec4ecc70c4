import type { things as english } from '../../en/options/things.js';
import type { SameIds } from '../../TradeWords.js';

export const things: SameIds<typeof english> = {
  female: '雌',
  male: '雄',
  healthy: '健康',
  underWatch: '观察中',
  treated: '治疗中',
  thriving: '长势良好',
  needsCare: '需要照料',
  ailing: '生病',
  vacant: '空闲',
  occupied: '占用',
  closedOff: '关闭',
  passable: '开放',
  inUse: '使用中',
  inRepair: '维修中',
  fullState: '满',
  emptyState: '空',
  atCustomer: '在客户处',
  updateDue: '待更新',
  answered: '已回复',
  paidOut: '已发放',
  usedUp: '已用完',
  inspectionWork: '检查',
  cleaningWork: '清洁',
  replacementWork: '更换零件',
};
