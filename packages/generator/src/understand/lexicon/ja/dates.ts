import type { Lexicon } from '../Lexicon.js';

export const months: Lexicon['months'] = '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月';

export const units: Lexicon['units'] = {
  day: '日|毎日|日次|日ごと',
  week: '週|毎週|週次|週ごと',
  month: '月|毎月|月次|月ごと',
  quarter: '四半期',
  year: '年|毎年',
};
