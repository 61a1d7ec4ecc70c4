import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: { words: '现金|跑道', result: '可维持月数', inputs: '银行存款|每月支出' },
  roi: { words: '投资回报|回报率|ROI', result: '投资回报率', inputs: '投入|收益' },
  loan: { words: '贷款|房贷|月供', result: '每月还款', inputs: '贷款额|年利率|年数' },
  margin: { words: '毛利|利润率', result: '利润率', inputs: '售价|成本' },
  breakEven: { words: '盈亏平衡|保本', result: '保本数量', inputs: '每月固定成本|单价|单位成本' },
  savings: { words: '储蓄|复利|养老', result: '最终储蓄', inputs: '现有储蓄|每月存入|年利率|年数' },
  lifetime: { words: '客户价值|终身价值', result: '客户终身价值', inputs: '每客户月收入|毛利率|月流失率' },
  tax: { words: '增值税|税', result: '含税', inputs: '净额|税率' },
  bmi: { words: 'BMI|体质指数', result: '体质指数', inputs: '体重公斤|身高厘米' },
  churn: {
    words: '流失率|客户流失',
    result: '每月保住的收入',
    inputs: '月收入|目前月流失率|之后月流失率|月数',
  },
  hiring: { words: '招聘成本|人力成本|雇佣|招聘', result: '每年成本', inputs: '人数|年薪|附加成本比例' },
  meeting: { words: '会议', result: '会议成本', inputs: '人数|小时数|每小时成本' },
  discount: { words: '折扣|打折', result: '折后价', inputs: '价格|折扣' },
  bill: { words: '分摊账单|aa制|小费', result: '每人支付', inputs: '账单|小费|人数' },
  fuel: { words: '油费|燃油|汽油', result: '燃油费用', inputs: '距离公里|每百公里升数|每升价格' },
  hourly: {
    words: '时薪|自由职业费率',
    result: '每小时费率',
    inputs: '期望年收入|年度成本|工作周数|每周计费小时',
  },
  quote: { words: '报价|价格|费用', result: '报价', inputs: '小时数|每小时费用|材料' },
};
