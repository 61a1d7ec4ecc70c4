import type { Wording } from './Wording.js';

export const spanishWording: Wording = {
  removed: ({ what }) => `Se ha eliminado ${what}.`,
  renamed: ({ what, name }) => `${what} se llama ahora «${name}».`,
  added: ({ what }) => `Se ha añadido ${what}.`,
  moved: ({ what, where }) => `Se ha movido ${what}: ${where}.`,
  swapped: ({ what, other }) => `Se han intercambiado ${what} y ${other}.`,
  set: ({ what, property, value }) => `${property} de ${what} es ahora ${value}.`,
  unset: ({ what, property }) => `Se ha quitado ${property} de ${what}.`,
  sorted: ({ what, column, order }) =>
    `${what} se ordena por ${column}, ${order === 'desc' ? 'de mayor a menor' : 'de menor a mayor'}.`,
  filtered: ({ what, condition }) => `${what} muestra solo las filas con ${condition}.`,
  unfiltered: ({ what }) => `${what} vuelve a mostrar todas las filas.`,
  grouped: ({ what, column }) => `${what} se agrupa por ${column}.`,
  limited: ({ what, count }) => `${what} muestra como máximo ${count}.`,
  resized: ({ what, span }) => `${what} ocupa ahora ${span} del ancho.`,
  hidden: ({ what }) => `Se ha ocultado ${what}; «muestra» lo recupera.`,
  shown: ({ what }) => `${what} se muestra de nuevo.`,
  retyped: ({ what, type }) => `${what} es ahora: ${type}.`,
  replaced: ({ what, from, to }) => `${what} muestra ahora ${to} en lugar de ${from}.`,
  undone: ({ count }) =>
    count === '1' ? 'Se ha deshecho el último cambio.' : `Se han deshecho los últimos ${count} cambios.`,
  copied: ({ what }) => `Se ha copiado ${what}.`,
  askWhich: () => '¿Cuál?',
  askColumn: () => '¿Qué columna?',
  askWhat: ({ type }) => `¿Qué debe mostrar (${type})?`,
  notUnderstood: ({ sentence }) => `No sé hacer «${sentence}». No se ha cambiado nada.`,
  notFound: ({ words, names }) => `Aquí no hay «${words}». No se ha cambiado nada. Hay: ${names}.`,
  noValue: ({ what, words, properties }) =>
    `${what} no tiene nada que «${words}» pueda fijar. No se ha cambiado nada. Tiene: ${properties}.`,
  noName: ({ what }) => `Di cómo debe llamarse ${what}. No se ha cambiado nada.`,
  nothingToUndo: () => 'No hay ningún cambio que deshacer.',
  cannotSort: ({ what }) =>
    `${what} no tiene filas de una consulta y no se puede ordenar. No se ha cambiado nada.`,
  cannotFilter: ({ what }) =>
    `${what} no tiene filas de una consulta y no se puede filtrar. No se ha cambiado nada.`,
  cannotGroup: ({ what }) => `${what} no se puede agrupar. No se ha cambiado nada.`,
  cannotRetype: ({ what, type, missing }) =>
    `${what} no puede ser ${type}: falta ${missing}. No se ha cambiado nada.`,
  noColumn: ({ words, columns }) => `No hay una columna «${words}». No se ha cambiado nada. Hay: ${columns}.`,
  noTone: ({ what, choices }) =>
    `Los colores siguen el tema; ${what} admite solo: ${choices}. No se ha cambiado nada.`,
  nothingChanges: ({ what }) => `${what} ya está así. No se ha cambiado nada.`,
  refusedByCheck: ({ reason }) => `La página quedaría con un fallo: ${reason} No se ha cambiado nada.`,
  all: () => 'todos',
};
