import { asLabel, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { weekWords } from '../lexicon/weekWords.js';
import type { Span } from '../lists/lists.js';
import { withoutAsking } from '../subject/title.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';

/** Who does what when, as far as it is said. */
export interface PlannedTime {
  readonly what: string;
  readonly who: string;
  /** Days of the week, in the person's words. */
  readonly day: string;
  readonly time: string;
}

/** What comes again each week or each day, told one by one. */
export interface WeekPlan extends Span {
  readonly title: string;
  readonly times: readonly PlannedTime[];
}

const fewest = 2;
const longestWhat = 60;

/** `A chore rota where Ben takes out the bins on Tuesday and Clara feeds the cat every day`, `5点揉面，7点出炉`: a plan with these rows. */
export function weekPlanIn(prompt: string, clause: Span, language: Language): WeekPlan | null {
  const text = prompt.slice(clause.start, clause.end);
  const { head, body } = headed(text, language);
  const found = [...body.matchAll(whenPattern(language))].filter(([all]) => /\S/u.test(all));
  if (head === '' || found.length < fewest) return null;
  const isFirst = tidy(body.slice(0, found[0]!.index), language) === '';
  const times = found.map((match, at): PlannedTime => {
    const end = match.index + match[0].length;
    const around = isFirst
      ? body.slice(end, found[at + 1]?.index)
      : body.slice(at === 0 ? 0 : found[at - 1]!.index + found[at - 1]![0].length, match.index);
    // 小李周一到周三早班: who comes before the days, what behind them.
    const behind = !isFirst && isDense(body) ? /^[^，、；,;]*/u.exec(body.slice(end))![0] : '';
    return {
      ...told(around, behind, language),
      day: match.groups?.day?.trim() ?? '',
      time: (match.groups?.time ?? match.groups?.clock ?? '').trim(),
    };
  });
  const isEach = times.every(({ what, who }) => /\p{L}/u.test(what + who) && what.length <= longestWhat);
  const { day, time } = times[0]!;
  return isEach && (day !== '' || time !== '') ? { ...clause, title: asLabel(head), times } : null;
}

/** What a plan is called, before a colon or the word that opens it. */
function headed(text: string, language: Language): { readonly head: string; readonly body: string } {
  const { opens } = weekWords[language];
  const pattern = isDense(text)
    ? /^(?<head>[^:：，、]{2,20})[:：]/u
    : new RegExp(String.raw`^(?<head>[^:,]{3,60}?)(?:\s?:\s|,?\s(?:${alternatives(opens)})\s)`, 'iu');
  const match = pattern.exec(text);
  if (!match) return { head: '', body: '' };
  const head = stripLead(withoutAsking(match.groups!.head!.trim(), language), language);
  return {
    head: head.replace(new RegExp(`^(?:${alternatives(pieceWords[language].one)})\\s`, 'iu'), ''),
    body: text.slice(match[0].length),
  };
}

// The words come from our own lexicon.
const whenPattern = perLanguage((language): RegExp => {
  const { days, often, lead, between, hour, at } = weekWords[language];
  const dense = language === 'zh' || language === 'ja';
  const space = dense ? '' : String.raw`\s`;
  const one = `(?:${days})`;
  const more = dense
    ? `(?:(?:${between})${one})*`
    : String.raw`(?:(?:\s(?:${between})\s|,\s)(?:(?:${lead})\s)?${one})*`;
  const day = `(?<day>(?:${often})|${one}${more})`;
  const clock = dense
    ? `\\d{1,2}(?:[:：]\\d{2}|${hour})`
    : String.raw`(?<![\d.,])\d{1,2}(?::\d{2}(?:\s?(?:${hour}))?|(?:\.\d{2})?\s?(?:${hour}))(?![\p{L}\d])`;
  const until = dense ? `(?:[-~〜到至]${clock})?` : String.raw`(?:\s?(?:[-–]|${between}|${at})\s?${clock})?`;
  const time = `(?<time>(?:${at})?${space}?${clock}${until})`;
  const edge = dense ? '' : String.raw`(?<!\p{L})`;
  const close = dense ? '' : String.raw`(?!\p{L})`;
  const before = dense ? `(?:${lead})?` : String.raw`(?:(?:${lead})\s)*`;
  return new RegExp(
    `${edge}(?:${before}${day}${close}(?:,?${space}?${time})?|${time.replace('?<time>', '?<clock>')})`,
    'giu',
  );
});

/** Who and what, in one stretch of words. */
function told(around: string, behind: string, language: Language): Pick<PlannedTime, 'who' | 'what'> {
  const text = tidy(around, language);
  if (isDense(around + behind)) {
    const what = tidy(behind, language);
    const who = text.replace(/^[^]*[，、；,;]/u, '');
    return what === '' ? { who: '', what: text } : { who, what };
  }
  const [, who = '', what = ''] = /^(\p{Lu}[\p{L}'’-]+)\s(\p{Ll}.*)$/u.exec(text) ?? [];
  return who === '' || (language === 'de' && what === '')
    ? { who: '', what: asLabel(text) }
    : { who, what: asLabel(what) };
}

/** Words without the marks and conjunctions around them. */
function tidy(text: string, language: Language): string {
  const { and } = lexicons[language].grammar;
  const plain = text.replace(/^[\s,;，、；:：]+|[\s,;，、；:：.。]+$/gu, '');
  return isDense(plain)
    ? plain
    : plain
        .replace(new RegExp(String.raw`^(?:${alternatives(and)})\s+|\s+(?:${alternatives(and)})$`, 'giu'), '')
        .trim();
}
