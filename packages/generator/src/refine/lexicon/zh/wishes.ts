import type { Phrases } from '../Lexicon.js';

/** Words of Chinese for what no change of a page fulfills. */
export const wishes: Phrases = {
  'no:translate': ['翻译', '翻译成'],
  'no:dark': ['深色', '暗色', '深色模式', '夜间模式'],
  'no:theme': ['主题', '配色'],
  'no:dislike': ['不喜欢', '不好看', '很丑', '难看'],
  'no:simpler': ['更简单', '简单一点', '简单点', '简化', '简洁', '更简洁'],
  'no:style': ['字体', '更好看', '漂亮', '更紧凑', '紧凑', '丑', '难看', '好看', '好看一点', '美观'],
  'no:outside': ['发送', '导出', '打印', '分享', '邮件', '连接', '同步'],
  'no:help': ['帮助', '你好', '你能做什么'],
  'no:question': ['是什么', '多少', '为什么', '谁是', '什么时候', '哪里', '吗'],
};
