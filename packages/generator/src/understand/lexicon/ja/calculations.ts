import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: { words: '資金|ランウェイ', result: '持続月数', inputs: '預金残高|月間支出' },
  roi: { words: 'ROI|投資利益率|収益率', result: '投資利益率', inputs: '投資額|回収額' },
  loan: { words: 'ローン|住宅ローン|返済', result: '毎月の返済', inputs: '借入額|年利|年数' },
  margin: { words: '利益率|粗利', result: '利益率', inputs: '価格|原価' },
  breakEven: { words: '損益分岐', result: '損益分岐の個数', inputs: '毎月の固定費|単価|単位原価' },
  savings: { words: '貯蓄|複利|老後', result: '最終の貯蓄', inputs: '今の貯蓄|毎月の積立|年利|年数' },
  lifetime: {
    words: '生涯価値|LTV',
    result: '顧客生涯価値',
    inputs: '顧客あたり月間売上|粗利率|月間解約率',
  },
  tax: { words: '消費税|税', result: '税込', inputs: '税抜|税率' },
  bmi: { words: 'BMI', result: 'BMI', inputs: '体重kg|身長cm' },
  churn: {
    words: '解約率|チャーン',
    result: '維持できる月間売上',
    inputs: '月間売上|現在の月間解約率|改善後の月間解約率|月数',
  },
  hiring: { words: '採用|人件費', result: '年間コスト', inputs: '人数|年収|諸経費の割合' },
  meeting: { words: '会議', result: '会議のコスト', inputs: '人数|時間数|1時間あたりのコスト' },
  discount: { words: '割引', result: '割引後の価格', inputs: '価格|割引率' },
  bill: { words: '割り勘|チップ', result: '一人あたりの支払い', inputs: '会計|チップ|人数' },
  fuel: {
    words: '燃料|ガソリン',
    result: '燃料費',
    inputs: '距離km|100kmあたりのリットル|1リットルの価格',
  },
  hourly: {
    words: '時給計算|フリーランス単価',
    result: '時間単価',
    inputs: '希望年収|年間経費|稼働週数|週の請求可能時間',
  },
  quote: { words: '見積|価格|料金', result: '見積額', inputs: '時間数|時間単価|材料費' },
};
