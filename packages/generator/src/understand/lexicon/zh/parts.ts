import type { Lexicon } from '../Lexicon.js';

export const parts: Lexicon['parts'] = {
  line: '折线图|线图',
  bar: '柱状图|条形图',
  horizontalBar: '横向条形图',
  area: '面积图',
  pie: '饼图',
  donut: '环形图',
  scatter: '散点图',
  chart: '图表|图',
  metric: '指标卡|指标',
  table: '表格|数据表',
  list: '列表',
  board: '看板',
  timeline: '时间线|甘特图|时间轴|日历',
  progress: '进度条',
  status: '状态灯',
  calculator: '计算器',
  form: '表单',
  checklist: '检查清单',
  text: '文本',
};

export const tools: Lexicon['tools'] = {
  dashboard:
    '仪表盘|仪表板|看板数据|数据面板|概览|总览|分析|统计|经营情况|概况|怎么样|数据看板|运营看板|销售看板|经营看板',
  report: '报告|报表|周报|月报',
  tracker: '跟踪|跟踪表|追踪|记录|管理|登记|日记|台账|账本',
  board: '看板|任务看板',
  schedule: '产品路线图|路线图|日程|日历|时间表|进度计划|计划表|排期|排班表|训练计划|进度表',
  calculator: '计算器|计算|多少钱|花费多少|成本计算|要花多少',
  form: '表单|问卷|申请表|申请单|申请表单|登记表|登记表单|报名表|反馈表',
  checklist: '检查清单|清单|核对表',
  crm: 'CRM|客户关系管理',
  goals: 'OKR|目标管理',
  budget: '预算|家庭预算',
  inventory: '库存管理|库存|库存表',
  league: '积分榜|排行榜',
  list: '列表|名单|目录',
};
