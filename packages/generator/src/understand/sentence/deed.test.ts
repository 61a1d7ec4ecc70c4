import { describe, expect, it } from 'vitest';
import type { Language } from '../lexicon/index.js';
import { clausesOf } from '../lists/lists.js';
import { findMentions } from '../words/mentions.js';
import { deedOf } from './deed.js';

const deedsOf = (prompt: string, language: Language) =>
  clausesOf(prompt).map((clause) =>
    deedOf({ prompt, language, mentions: findMentions(prompt, language).mentions }, clause),
  );

describe('what a sentence of a prompt does', () => {
  it.each<[Language, string]>([
    [
      'en',
      'We run a clinic with 3 vets. I need a table of patients. No calendar please. A chart of visits per week.',
    ],
    [
      'de',
      'Wir sind ein Verein: 19 Katzen, 11 Hunde. Ich brauche eine Tabelle der Tiere. Keine Diagramme. Ein Board der Anfragen.',
    ],
    [
      'es',
      'Somos una clínica. Necesito una tabla de pacientes. Sin gráficos. Un gráfico de citas por semana.',
    ],
    [
      'fr',
      'Nous sommes un club. Je voudrais un tableau des membres. Pas de graphique. Un graphique des matchs par mois.',
    ],
    ['pt', 'Somos um clube. Preciso de uma tabela de sócios. Sem gráficos. Um gráfico de jogos por mês.'],
    ['ja', '美容室を経営しています。予約の一覧が欲しいです。円グラフは不要です。予約の一覧、商品の一覧。'],
  ])('tells, asks, forbids or lists: %s', (language, prompt) => {
    expect(deedsOf(prompt, language)).toEqual(['tells', 'asks', 'forbids', 'lists']);
  });

  it('tells with numbers, names and rates what another sentence asks for', () => {
    expect(
      deedsOf(
        'Harbor Lofts: 3 buildings, 42 flats. Vets: Claire, Hugo. Rates: seniors at $140. I need a table of visits.',
        'en',
      ),
    ).toEqual(['tells', 'tells', 'tells', 'asks']);
  });
});
