import { describe, expect, it } from 'vitest';
import { make } from '../plan/madePages.testing.js';

const labelsBy = async (prompt: string) =>
  (await make(prompt)).datasets![0]!.columns!.map(({ label }) => label);

describe('what is measured, counted and held against a limit', () => {
  it.each([
    ['enzyme assay results', ['Sample', 'Date', 'Measured value', 'Unit', 'Limit', 'Analyst']],
    ['concrete test results', ['Sample', 'Measured value', 'Limit']],
    ['Laborwerte', ['Probe', 'Messwert', 'Einheit', 'Grenzwert']],
    ["résultats d'analyses d'eau", ['Prélèvement', 'Valeur mesurée', 'Limite']],
    ['水質検査の結果', ['検体', '測定値', '基準値']],
    ['níveis de ruído', ['Ponto de medição', 'Valor medido', 'Limite']],
    ['noise level tracker', ['Measuring point', 'Measured value', 'Limit']],
    ['api rate limit', ['Api rate limit', 'Current', 'Limit', 'Used']],
    ['bike share usage', ['Place', 'Uses', 'Users']],
  ])('G102: of "%s" each value is kept', async (prompt, labels) => {
    const kept = await labelsBy(prompt);
    expect(kept).toEqual(expect.arrayContaining(labels));
    expect(kept).not.toContain('Due');
  });

  it.each([
    ['maths test results', 'Grade'],
    ['water meter readings', 'Consumption'],
    ['stock levels', 'Reorder at'],
  ])('G102: "%s" stay what the lexicons know', async (prompt, label) => {
    expect(await labelsBy(prompt)).toContain(label);
  });

  it.each([
    ['sprint times', ['Athlete', 'Time (s)', 'Personal best (s)']],
    ['cricket averages', ['Player', 'Played', 'Average', 'Best']],
    ['練習試合の結果', ['対戦相手', '得点', '失点']],
    ['Rundenzeiten Leichtathletik', ['Athlet', 'Zeit (s)', 'Bestzeit (s)']],
  ])('G102: of "%s" is kept what athletes reach', async (prompt, labels) => {
    expect(await labelsBy(prompt)).toEqual(expect.arrayContaining(labels));
  });
});

describe('a plan that no trade knows', () => {
  it('G104: has steps along time, under the name of the plan', async () => {
    const page = await make('crane lift plan');
    expect(page.datasets![0]!.title).toBe('Crane lift plan');
    expect(page.components.map(({ type }) => type)).toContain('Timeline');
    expect(await labelsBy("plan d'intervention chantier")).toContain('Étape');
  });

  it('G104: keeps its whole name where the language says plan first', async () => {
    expect((await make("plan d'intervention chantier")).title).toBe("Plan d'intervention chantier");
  });
});

describe('a word that another one ends with', () => {
  it('G104: stands for nothing there: alterations are no rations, and lessons are observed in no forest', async () => {
    expect(await labelsBy('tailor alterations tracker')).not.toContain('Expiry');
    expect(await labelsBy('lesson observation form')).toContain('Leader');
  });
});

describe('ways', () => {
  it('G104: of a bus have stops and passengers, those of hikers a level', async () => {
    expect(await labelsBy('school bus routes')).toEqual(
      expect.arrayContaining(['Driver', 'Stops', 'People']),
    );
    expect(await labelsBy('hiking trails')).toContain('Level');
  });
});

describe('what stands beside a trade', () => {
  it.each([
    ['under 12s football attendance', ['Player', 'Occasion']],
    ['lista de presença treino', ['Jogador', 'Ocasião']],
    ['suivi des absences élèves', ['Élève', 'Cause']],
    ['reagent stock', ['Reagent', 'Reorder at']],
  ])('G110: says what it keeps: %s', async (prompt, labels) => {
    expect(await labelsBy(prompt)).toEqual(expect.arrayContaining(labels));
  });

  it('G110: what happens and is reported comes in one by one', async () => {
    const labels = await labelsBy('council pothole reports');
    expect(labels).toEqual(expect.arrayContaining(['Date', 'Location', 'Severity', 'Reporter']));
    expect(labels).not.toContain('Revenue');
  });
});
