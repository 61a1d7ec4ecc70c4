import type { Lexicon } from '../Lexicon.js';

export const months: Lexicon['months'] = '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月';

export const units: Lexicon['units'] = {
  day: '天|日|每天|每日',
  week: '周|每周',
  month: '月|月份|每月',
  quarter: '季度|每季度',
  year: '年|年份|每年',
};
