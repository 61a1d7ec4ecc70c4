import type { PromptCase } from '../types.js';

/** Round 6: written by somebody who had not read the planner, scored once, and never mended by. */
export const sixthPrompts: readonly PromptCase[] = [
  // short and vague
  { prompt: 'vendor list', has: ['Table|DataList'], columns: ['contact|email|phone'], title: 'vendor' },
  { prompt: 'meal planner', has: ['Table|Kanban|DataList|Timeline'], title: 'meal' },
  { prompt: 'customer churn', has: ['MetricCard', 'Chart'], title: 'churn' },
  {
    prompt: 'visitor log',
    has: ['Table', 'InputForm'],
    columns: ['visitor|name|guest', 'date|time|arriv|in'],
    title: 'visitor',
  },
  { prompt: 'pipeline for grants', has: ['Kanban|Table'], title: 'grant' },
  { prompt: 'I want to see how our bike shop is doing this month', has: ['MetricCard', 'Chart'] },
  {
    prompt: 'dashboard for the weekly leadership call',
    has: ['MetricCard'],
    context: { goal: 'ship 12 releases by June 2027', challenge: 'too many hotfixes' },
    values: [12, '2027-06-30'],
    texts: ['releases', 'hotfixes'],
  },
  // stories that end in a request
  {
    prompt:
      "Three of us look after 14 rescue dogs. Yesterday Bruno got his tablets twice because nobody wrote it down. I'd like somewhere to log medication with dog, medicine, dose, time given and who gave it.",
    has: ['InputForm', 'Table|DataList'],
    columns: ['dog', 'medicine', 'dose', 'time', 'who|given by|gave'],
  },
  {
    prompt:
      'My rental business grew to 9 flats and the spreadsheet is a mess, repairs get forgotten. Please give me a board of repair requests: Reported, Contractor booked, In repair, Done, with flat, urgency and cost',
    has: ['Kanban'],
    stages: ['Reported', 'Contractor booked', 'In repair', 'Done'],
    columns: ['flat', 'urgency', 'cost'],
  },
  {
    prompt:
      'Our choir sings on 12 December 2026. 24 tickets are sold so far and we need 150 to pay for the hall. Show where we stand and a table of who sold how many.',
    has: ['ProgressBar|MetricCard', 'Table|DataList'],
    values: [24, 150],
    texts: ['tickets', '2026-12-12|12 December 2026|December 12, 2026'],
  },
  // long with names, numbers and dates
  {
    prompt:
      'Moving house: pack the kitchen by 3 December 2026, movers on 9 December 2026, hand over keys on 15 December 2026',
    has: ['Timeline|Table'],
    rows: ['pack', 'movers', 'keys'],
    values: ['2026-12-03', '2026-12-09', '2026-12-15'],
  },
  {
    prompt:
      'Grow newsletter subscribers from 8,200 to 20,000 and the open rate from 31% to 40% by the end of 2027',
    has: ['ProgressBar'],
    values: [8200, 20000, '2027-12-31'],
    texts: ['subscribers', 'open rate', '0.31|31%|31 %', '0.4|40%|40 %'],
  },
  {
    prompt:
      "Film festival budget of 55,000: screening rights 22,000, projection 8,500, guests' travel 14,300, catering 6,200",
    has: ['Table'],
    rows: ['screening rights', 'projection', 'travel', 'catering'],
    values: [55000, 22000, 8500, 14300, 6200],
    title: 'festival',
  },
  {
    prompt: 'call center KPIs: average handle time, first call resolution, abandonment rate, calls per hour',
    has: ['MetricCard'],
    texts: ['handle time', 'first call resolution', 'abandonment rate', 'calls per hour'],
    title: 'call cent',
  },
  {
    prompt:
      'Shipment tracker with container number, carrier, ETD, ETA, port and customs status (pending, inspected, cleared)',
    has: ['Table'],
    columns: ['container', 'carrier', 'etd', 'eta', 'port', 'customs status'],
    stages: ['pending', 'inspected', 'cleared'],
    title: 'shipment',
  },
  {
    prompt: 'vineyard log: block, grape variety, spraying date, product used, rain in mm',
    has: ['Table'],
    columns: ['block', 'grape variety', 'spraying date', 'product', 'rain'],
    title: 'vineyard',
  },
  {
    prompt: 'roadmap for the first half of 2027 with the teams Growth, Platform and Mobile',
    has: ['Timeline'],
    texts: ['Growth', 'Platform', 'Mobile', '2027-0'],
  },
  // calculators
  {
    prompt: 'What does a shift cost if 5 people work 8 hours at $19.50 an hour?',
    has: ['Calculator'],
    values: [5, 8, 19.5],
  },
  // parts, order, what is not wanted
  {
    prompt:
      'line chart of daily active users, a table with releases, then two cards with crash rate and app rating',
    order: ['Chart:line', 'Table', 'MetricCard', 'MetricCard'],
    texts: ['daily active users', 'releases', 'crash rate', 'app rating'],
  },
  {
    prompt:
      'timeline only: exhibition build-up from 5 to 9 April 2027, opening 10 April 2027, closing 27 June 2027',
    has: ['Timeline'],
    not: ['Table', 'Chart', 'InputForm', 'MetricCard'],
    rows: ['opening', 'closing'],
    values: ['2027-04-10', '2027-06-27'],
  },
  {
    prompt: 'calibration register without a form: instrument, serial number, last calibration, next due',
    has: ['Table'],
    not: ['InputForm'],
    columns: ['instrument', 'serial number', 'last calibration', 'next due'],
  },
  {
    prompt: 'sign-up sheet for the school bake sale: name, class, what you bring, allergens',
    has: ['InputForm'],
    columns: ['name', 'class', 'bring', 'allergens'],
  },
  {
    prompt: 'notes of my weekly 1:1: topic, decision, follow-up, due date',
    has: ['Table|DataList'],
    columns: ['topic', 'decision', 'follow-up|follow up', 'due'],
  },
  // typing errors
  {
    prompt: 'scafolding inspektions per site',
    has: ['Table'],
    columns: ['site', 'date|inspect|status|result'],
  },
  {
    prompt: 'emplyee satisfacton survay reslts by departmnt',
    has: ['Chart'],
    columns: ['department|departmnt'],
  },
  // es
  {
    prompt: 'registro de mantenimiento de la flota: vehículo, kilometraje, taller, costo y próxima revisión',
    lang: 'es',
    has: ['Table'],
    columns: ['vehículo', 'kilometraje', 'taller', 'costo', 'próxima revisión'],
  },
  {
    prompt: '¿Cuánto cuesta una boda para 120 invitados a 65 € por persona más 3.500 € de salón?',
    lang: 'es',
    has: ['Calculator'],
    values: [120, 65, 3500],
  },
  {
    prompt: 'Queremos bajar los residuos de 480 kg a 200 kg por semana antes del 30 de junio de 2027',
    lang: 'es',
    has: ['ProgressBar'],
    values: [480, 200, '2027-06-30'],
    texts: ['residuos'],
  },
  // de
  {
    prompt: 'Fahrtenbuch',
    lang: 'de',
    has: ['Table', 'InputForm'],
    columns: ['datum', 'km|kilometer|strecke'],
    title: 'fahrtenbuch',
  },
  {
    prompt: 'Bestellungen der Kantine, nur eine Tabelle',
    lang: 'de',
    has: ['Table'],
    not: ['Chart', 'InputForm', 'MetricCard'],
    title: 'bestellung|kantine',
  },
  {
    prompt:
      'Wir sind ein Tierheim mit 40 Hunden und suchen Paten. Bitte ein Board mit Anfrage, Kennenlernen, Pate, Abgesagt',
    lang: 'de',
    has: ['Kanban'],
    stages: ['Anfrage', 'Kennenlernen', 'Pate', 'Abgesagt'],
  },
  {
    prompt: 'Ziele 2027: 3 neue Filialen, Kundenzufriedenheit über 90 %, Fluktuation unter 8 %',
    lang: 'de',
    has: ['ProgressBar'],
    values: [3],
    texts: ['filialen', 'kundenzufriedenheit', 'fluktuation'],
  },
  // fr
  {
    prompt: "tableau de bord des ventes d'une librairie avec un graphique par genre",
    lang: 'fr',
    has: ['MetricCard', 'Chart'],
    texts: ['genre'],
    title: 'vente|librairie',
  },
  {
    prompt: 'liste des bénévoles du festival : nom, poste, horaires, téléphone',
    lang: 'fr',
    has: ['Table'],
    columns: ['nom', 'poste', 'horaires', 'téléphone'],
    title: 'bénévole',
  },
  // pt
  {
    prompt: 'controle de manutenção dos elevadores do prédio',
    lang: 'pt',
    has: ['Table'],
    columns: ['data|próxima|última', 'elevador|equipamento|nome|local'],
    title: 'manutenção|elevador',
  },
  {
    prompt: 'cronograma da obra: fundação até 20/01/2027, paredes até 10/03/2027, telhado até 25/04/2027',
    lang: 'pt',
    has: ['Timeline'],
    rows: ['fundação', 'paredes', 'telhado'],
    values: ['2027-01-20', '2027-03-10', '2027-04-25'],
  },
  // zh
  {
    prompt: '实验室样品登记表：样品编号、来源、采集日期、保存温度、负责人',
    lang: 'zh',
    has: ['Table'],
    columns: ['样品编号', '来源', '采集日期', '保存温度', '负责人'],
  },
  {
    prompt: '2027年底前把月活用户从2万提升到5万',
    lang: 'zh',
    has: ['ProgressBar'],
    values: [20000, 50000, '2027-12-31'],
    texts: ['月活'],
  },
  // ja
  {
    prompt: 'イベントの参加申込フォーム。氏名、会社名、メール、食事の希望',
    lang: 'ja',
    has: ['InputForm'],
    columns: ['氏名', '会社名', 'メール', '食事の希望'],
  },
  {
    prompt: '経費一覧とカテゴリ別の円グラフ',
    lang: 'ja',
    order: ['Table|DataList', 'Chart:pie'],
    columns: ['カテゴリ', '金額'],
    texts: ['経費'],
  },
];
