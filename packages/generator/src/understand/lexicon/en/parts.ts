import type { Lexicon } from '../Lexicon.js';

export const tools: Lexicon['tools'] = {
  dashboard:
    'dashboard|overview|cockpit|scorecard|metrics|kpis|kpi|analytics|analysis|monitor|stats|statistics|insights|performance|how is|how are we doing|how we are doing|at a glance|look at|big picture',
  report:
    'report|summary|recap|review pack|for the board|for our board|board of directors|board update|board pack',
  tracker:
    'tracker|track|tracking|logging|monitoring|log|register|ledger|record|records|manage|management|database|follow|keep track|diary|journal|logbook|notebook',
  board: 'kanban board|kanban|board|pipeline|funnel|workflow board|queue',
  schedule:
    'product roadmap|product road map|roadmap|road map|schedule|timeline|gantt|calendar|planner|project plan|training plan|launch plan|itinerary|rota|timetable|planning|plan for|content calendar',
  calculator:
    'calculator|cost of|how much|what would it cost|what does it cost|calculate|estimator|simulator|what-if|what if|estimate|break-even|runway|roi|how much do i|how much would it cost to|what would it cost to|what does it cost to|how much does it cost to|how much would|how much should|what should i charge|split a bill|split the bill|split a restaurant bill',
  form: 'form|request form|questionnaire|survey|intake|collect|sign-up form|registration form|submit',
  checklist: 'checklist|check list|packing list|steps to',
  crm: 'crm|customer relationship',
  goals: 'okr|okrs|goals|objectives|key results|targets',
  budget: 'budget|budgeting|household budget',
  inventory: 'inventory|stock list|stock',
  league: 'league table|standings|leaderboard|ranking',
  list: 'list|directory|catalog|index|table|gradebook|grade book',
};

export const parts: Lexicon['parts'] = {
  line: 'line chart|line graph|trend line|trend chart',
  bar: 'bar chart|bar graph|column chart|bars',
  horizontalBar: 'horizontal bar chart',
  area: 'area chart',
  pie: 'pie chart|pie',
  donut: 'donut chart|donut|doughnut|ring chart',
  scatter: 'scatter plot|scatter chart|scatter',
  chart: 'chart|charts|graph|graphs|plot|diagram',
  metric: 'metric card|metric cards|metric|kpi card|kpi cards|number card|stat card|big number|scorecard',
  table: 'table|tables|spreadsheet|grid',
  list: 'list|lists|top list',
  board: 'kanban board|kanban|board',
  timeline: 'timeline|gantt chart|gantt|roadmap|calendar',
  progress: 'progress bar|progress bars|progress ring|gauge',
  status: 'status badge|status light|traffic light',
  calculator: 'calculator',
  form: 'form|input form|entry form',
  checklist: 'checklist|check list',
  text: 'text|note|notes section|summary text',
};
