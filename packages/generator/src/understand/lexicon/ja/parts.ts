import type { Lexicon } from '../Lexicon.js';

export const parts: Lexicon['parts'] = {
  line: '折れ線グラフ|線グラフ',
  bar: '棒グラフ',
  horizontalBar: '横棒グラフ',
  area: '面グラフ',
  pie: '円グラフ',
  donut: 'ドーナツグラフ',
  scatter: '散布図',
  chart: 'グラフ|チャート',
  metric: '指標カード|指標',
  table: '表|テーブル',
  list: 'リスト|一覧',
  board: 'ボード|カンバン',
  timeline: 'タイムライン|ガントチャート|カレンダー',
  progress: '進捗バー|プログレスバー',
  status: '状態表示',
  calculator: '計算機',
  form: 'フォーム',
  checklist: 'チェックリスト',
  text: 'テキスト',
};

export const tools: Lexicon['tools'] = {
  dashboard: 'ダッシュボード|概要|分析|集計|指標一覧|業績|経営状況|状況',
  report: 'レポート|報告書|報告|週報|月報',
  tracker: '管理表|管理|記録|追跡|台帳|家計簿|日誌|日記|帳簿',
  board: 'ボード|タスクボード|カンバン|かんばん',
  schedule:
    '製品ロードマップ|プロダクトロードマップ|ロードマップ|スケジュール|カレンダー|予定表|工程表|日程表|シフト表|練習計画',
  calculator: '計算機|計算|電卓|シミュレーター|いくら|試算',
  form: 'フォーム|申請フォーム|アンケート|申込書|申請書|申込フォーム|申し込みフォーム|申込|申し込み',
  checklist: 'チェックリスト|持ち物リスト',
  crm: 'CRM|顧客関係管理',
  goals: 'OKR|目標管理',
  budget: '予算|予算表',
  inventory: '在庫管理|在庫管理表|在庫表',
  league: '順位表|ランキング',
  list: '一覧|リスト|名簿',
};
