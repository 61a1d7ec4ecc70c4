import type { Phrases } from '../Lexicon.js';

/** Words of Japanese for what no change of a page fulfills. */
export const wishes: Phrases = {
  'no:translate': ['翻訳', '翻訳して', '英語に', '日本語に', '中国語に'],
  'no:dark': ['ダークモード', '暗く', 'ダーク'],
  'no:theme': ['テーマ', '配色'],
  'no:dislike': ['好きではない', '好きじゃない', '気に入らない', '気に入りません', '見にくい'],
  'no:simpler': ['シンプルに', 'もっとシンプル', '簡単に', 'すっきり'],
  'no:style': [
    'フォント',
    '書体',
    'きれいに',
    'おしゃれに',
    'コンパクトに',
    'もっとコンパクト',
    'ダサい',
    '見た目が悪い',
  ],
  'no:outside': ['送って', '送信', 'メール', '印刷', '共有', 'エクスポート', '出力'],
  'no:help': ['ヘルプ', 'こんにちは', '何ができる', '使い方'],
  'no:question': ['何ですか', 'いくら', 'いくつ', 'なぜ', '誰', 'どれ', 'ですか'],
};
