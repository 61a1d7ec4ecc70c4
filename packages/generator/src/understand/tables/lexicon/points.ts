import { fold } from '../../words/fold.js';
import { wordEnd as end, wordStart as start } from '../../words/wordEdges.js';

const words = (all: string): string => all.split('|').map(fold).join('|');

/** What somebody may reach in a test, folded. */
export const reached = new RegExp(
  `${start}(?:${words('points|score|scores|marks|punkte|punktzahl|puntos|puntuación|puntaje|pontos|pontuação')})${end}|分数|得分|点数|得点`,
  'u',
);

/** The most that there is to reach, folded. */
export const mosts = new RegExp(
  `${start}(?:${words('max|maximum|maximal|maximale|possible|available|out of|erreichbar|erreichbare|höchstpunktzahl|maximalpunktzahl|máximo|máxima|máximos|máximas|posibles|possibles|barème|possíveis')})${end}|满分|総点|満点|配点`,
  'u',
);

/** What points are given in, folded; whole headings. */
export const exams = new RegExp(
  `^(?:${words('test|tests|exam|exams|quiz|subject|assignment|klausur|klassenarbeit|prüfung|fach|examen|prueba|asignatura|materia|contrôle|devoir|épreuve|matière|prova|teste|matéria|disciplina|考试|科目|テスト|試験|教科')})$`,
  'u',
);
