/** Periods that headings count instead of dating them: `Term 1`, `2e trimestre`, `第3週`. */
export const numberedPeriods =
  /^(?:(?<before>terms?|semesters?|trimesters?|weeks?|months?|days?|rounds?|sprints?|seasons?|periods?|phases?|sessions?|visits?|halbjahr|semester|quartal|trimester|woche|monat|tag|runde|periode|semestre|trimestre|cuatrimestre|bimestre|semana|mes|día|ronda|jornada|periodo|semaine|mois|jour|tour|séance|période|mês|dia|rodada|período)\s*(?<number>\d{1,2})|第?(?<count>\d{1,2})(?<behind>学期|週|周|回|轮|节|日目|ヶ月目))$/iu;
