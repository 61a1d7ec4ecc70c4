import type { PromptCase } from '../types.js';

/** Round 5: written by somebody who had not read the planner, and scored before anything was mended. */
export const fifthPrompts: readonly PromptCase[] = [
  // short and vague
  {
    prompt: 'class attendance',
    has: ['Table'],
    columns: ['student|pupil|name', 'date|day'],
    title: 'attendance',
  },
  {
    prompt: 'rent tracker',
    has: ['Table'],
    columns: ['tenant|property|unit|flat', 'rent|amount'],
    title: 'rent',
  },
  { prompt: 'ops dashboard', has: ['MetricCard', 'Chart'], title: 'op' },
  { prompt: 'chores for 4 kids', has: ['Table|Kanban|DataList'], title: 'chore' },
  {
    prompt: 'help me keep an eye on food waste in our kitchen',
    has: ['Table', 'InputForm|MetricCard|Chart'],
    columns: ['item|product|ingredient|food|name', 'quantity|amount|weight|kg'],
    title: 'waste|kitchen',
  },
  {
    prompt: 'what should i watch',
    has: ['MetricCard'],
    context: {
      stage: 'pilot',
      goal: '30 clinics signed by October 2027',
      challenge: 'long procurement cycles',
    },
    values: [30, '2027-10-31'],
    texts: ['clinics', 'procurement'],
  },
  // stories that end in a request
  {
    prompt:
      "I coach a U14 girls' football team and I keep losing track of who paid the €120 season fee, who has handed in the medical certificate and who still needs a kit size. Make me something simple.",
    has: ['Table'],
    columns: ['player|name', 'paid|fee', 'certificate', 'kit'],
    values: [120],
  },
  {
    prompt:
      'We are a charity that delivers food parcels in Leeds. Last winter we ran out of volunteers in February. This winter we want to reach 5,000 parcels by 31 March 2027. I need a page for the trustees with our progress, parcels per week and a list of volunteers.',
    has: ['ProgressBar|MetricCard', 'Chart', 'Table|DataList'],
    values: [5000, '2027-03-31'],
    texts: ['parcels', 'volunteer'],
  },
  {
    prompt:
      'Our print shop has jobs on sticky notes everywhere and last week two posters were printed twice. Can you make a board with Quote, Proof sent, Approved, Printing and Ready for pickup?',
    has: ['Kanban'],
    stages: ['Quote', 'Proof sent', 'Approved', 'Printing', 'Ready for pickup'],
  },
  // long with names, numbers and dates
  {
    prompt:
      'Roadmap: SSO on 12 January 2027, audit log on 26 February 2027, EU hosting on 15 April 2027, all owned by Priya',
    has: ['Timeline'],
    rows: ['sso', 'audit log', 'eu hosting', 'priya'],
    values: ['2027-01-12', '2027-02-26', '2027-04-15'],
  },
  {
    prompt:
      'Conference planning - 220 attendees, 14 speakers, venue Harbour Hall, 18 May 2027, budget $48,000',
    has: ['Table|Timeline|Kanban'],
    values: [220, 14, 48000],
    texts: ['Harbour Hall', '2027-05-18|18 May 2027|May 18, 2027'],
    title: 'conference',
  },
  {
    prompt:
      'Save $12,000 for a new roof by 1 October 2027. I have $3,150 so far and can put away $400 a month.',
    has: ['ProgressBar'],
    values: [12000, 3150, 400, '2027-10-01'],
    texts: ['roof'],
  },
  {
    prompt:
      'OKRs for the support team: CSAT from 86% to 92%, first reply time under 30 minutes, backlog below 50 tickets',
    has: ['ProgressBar'],
    values: [30, 50],
    texts: ['csat', 'first reply', 'backlog', '0.92|92%|92 %', '0.86|86%|86 %'],
  },
  {
    prompt:
      'checklist for opening a café: permits, espresso machine, staff contracts, menu printing, health inspection',
    has: ['Table|DataList|Kanban|TextBlock'],
    texts: ['permits', 'espresso machine', 'staff contracts', 'menu printing', 'health inspection'],
    title: 'caf',
  },
  {
    prompt: 'which fields are sown: field name, crop, hectares, sowing date, expected harvest, yield in t/ha',
    has: ['Table'],
    columns: ['field', 'crop', 'hectares', 'sowing date', 'expected harvest', 'yield'],
  },
  {
    prompt:
      'Incident report form for the warehouse: date, location, what happened, injured person, witness, severity (minor, serious, critical)',
    has: ['InputForm'],
    columns: ['date', 'location', 'what happened', 'injured person', 'witness', 'severity'],
    stages: ['minor', 'serious', 'critical'],
    title: 'incident',
  },
  // calculators
  {
    prompt: 'how many months of runway do we have with $420,000 in the bank and $35,000 burn a month?',
    has: ['Calculator'],
    values: [420000, 35000],
  },
  {
    prompt: 'mortgage calculator, 310,000 loan at 3.4% over 25 years, what do we pay each month',
    has: ['Calculator'],
    values: [310000, 25],
    texts: ['0.034|3.4'],
  },
  // parts, order, what is not wanted
  {
    prompt: "pie of hours by project, below that everyone's timesheets in a table, and a form to log hours",
    order: ['Chart:pie', 'Table', 'InputForm'],
    columns: ['project', 'hours'],
  },
  {
    prompt: 'Just a bar chart of donations per campaign, nothing else',
    has: ['Chart:bar|horizontalBar'],
    not: ['Table', 'InputForm', 'MetricCard', 'DataList'],
    texts: ['campaign'],
  },
  {
    prompt: 'delivery vans with plate, driver, mileage and next inspection. no graphs',
    has: ['Table'],
    columns: ['plate', 'driver', 'mileage', 'next inspection'],
    not: ['Chart'],
  },
  {
    prompt: 'stripe style payments page: gross volume, net volume, failed payments, and the latest payments',
    has: ['MetricCard', 'Table|DataList'],
    texts: ['gross volume', 'net volume', 'failed payments'],
    title: 'payment',
  },
  {
    prompt: 'monthly report for the board: revenue, cash, headcount and the biggest risks',
    has: ['MetricCard'],
    texts: ['revenue', 'cash', 'headcount', 'risk'],
    title: 'board|report|monthly',
  },
  {
    prompt: 'feature requests ranked by votes with status and customer',
    has: ['Table|DataList|Kanban'],
    columns: ['votes', 'status', 'customer'],
    title: 'feature',
  },
  // typing errors
  {
    prompt: 'tabel of aplicants for a receptionist job w/ interveiw date, rating 1-5 and coment',
    has: ['Table'],
    columns: ['interview|interveiw', 'rating', 'comment|coment'],
  },
  {
    prompt: 'trak invetory of spare prts, allert when stock is low',
    has: ['Table'],
    columns: ['stock|quantity|on hand|level'],
  },
  // es
  {
    prompt:
      'inscripciones de un campamento de verano con nombre del niño, edad, alergias y teléfono de los padres',
    lang: 'es',
    has: ['Table'],
    columns: ['nombre', 'edad', 'alergias', 'teléfono'],
    title: 'inscripci|campamento',
  },
  {
    prompt:
      'Tengo una taquería con dos sucursales, Centro y Roma. Quiero ver las ventas por día, comparar las sucursales y llevar el inventario.',
    lang: 'es',
    has: ['Chart', 'Table'],
    texts: ['Centro', 'Roma', 'ventas', 'inventario'],
  },
  {
    prompt: 'calculadora del precio de venta: costo 18,50 €, margen 40 %, IVA 21 %',
    lang: 'es',
    has: ['Calculator'],
    values: [18.5, 0.4, 0.21],
  },
  // de
  {
    prompt: 'Mängelliste für die Baustelle mit Gewerk, Raum, Frist und zuständiger Firma',
    lang: 'de',
    has: ['Table'],
    columns: ['gewerk', 'raum', 'frist', 'firma'],
    title: 'mängel',
  },
  {
    prompt: 'Schichtplan fürs Café, Früh- und Spätschicht, und wer gerade krank ist',
    lang: 'de',
    has: ['Table|Timeline'],
    columns: ['mitarbeiter|name|person|wer'],
    texts: ['früh', 'spät', 'krank'],
    title: 'schichtplan',
  },
  {
    prompt:
      'Nebenkosten 2026 für 4 Wohnungen: Heizung 3.860 €, Wasser 1.240 €, Müll 610 €, Hausmeister 1.900 €',
    lang: 'de',
    has: ['Table'],
    rows: ['heizung', 'wasser', 'müll', 'hausmeister'],
    values: [3860, 1240, 610, 1900],
    title: 'nebenkosten',
  },
  // fr
  {
    prompt:
      "Planning du chantier : gros œuvre jusqu'au 12/02/2027, toiture jusqu'au 30/03/2027, finitions jusqu'au 15/05/2027",
    lang: 'fr',
    has: ['Timeline'],
    rows: ['gros œuvre', 'toiture', 'finitions'],
    values: ['2027-02-12', '2027-03-30', '2027-05-15'],
  },
  {
    prompt: 'suivi des adhérents du club de judo : ceinture, licence, cotisation payée ou non',
    lang: 'fr',
    has: ['Table'],
    columns: ['ceinture', 'licence', 'cotisation'],
    title: 'adhérent|judo',
  },
  // pt
  {
    prompt: 'formulário de avaliação do restaurante com nota de 1 a 5 e comentário',
    lang: 'pt',
    has: ['InputForm'],
    columns: ['nota', 'comentário'],
  },
  {
    prompt: 'OKRs do trimestre: 1.500 assinantes, churn abaixo de 3%, NPS acima de 60',
    lang: 'pt',
    has: ['ProgressBar'],
    values: [1500, 60],
    texts: ['assinantes', 'churn', 'nps'],
  },
  // zh
  {
    prompt: '餐厅营业额仪表盘，按菜品类别的饼图',
    lang: 'zh',
    has: ['MetricCard', 'Chart:pie'],
    texts: ['营业额', '类别'],
  },
  {
    prompt: '客户跟进看板：初次联系、需求确认、报价、成交、流失',
    lang: 'zh',
    has: ['Kanban'],
    stages: ['初次联系', '需求确认', '报价', '成交', '流失'],
  },
  // ja
  {
    prompt: '居酒屋のシフト表。名前、日付、開始時間、終了時間、ポジション',
    lang: 'ja',
    has: ['Table'],
    columns: ['名前', '日付', '開始時間', '終了時間', 'ポジション'],
    title: 'シフト',
  },
  {
    prompt: '体重を72kgから65kgまで2027年5月31日までに減らしたい',
    lang: 'ja',
    has: ['ProgressBar'],
    values: [72, 65, '2027-05-31'],
    texts: ['体重'],
  },
];
