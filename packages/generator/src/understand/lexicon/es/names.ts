import type { Lexicon } from '../Lexicon.js';

export const names: Lexicon['names'] = {
  company:
    'Suministros Norte|Puerto Azul|Taller Cedro|Estudio Lumen|Laboratorio Granito|Cosecha Alimentos|Logística Órbita|Dental Arce',
  product:
    'Kit inicial|Taza térmica|Lámpara de mesa|Bolsa de tela|Filtro de agua|Juego de cuadernos|Reloj de pared|Impermeable|Fiambrera|Soporte de móvil|Manta de lana|Luz de bicicleta',
  task: 'Redactar el encargo|Reunir requisitos|Revisar el borrador|Reservar la sala|Actualizar la web|Preparar la entrega|Enviar el resumen|Pedir material',
  project:
    'Nueva web|Nueva oficina|Portal de clientes|Cambio de proveedor|Campaña de primavera|Limpieza de datos',
  feature: 'Acceso único|Vista móvil|Importar CSV|Filtros guardados|Registro de cambios|Modo oscuro',
  event: 'Inicio|Revisión mensual|Puertas abiertas|Taller de equipo|Sesión de tarde|Ronda final',
  expense: 'Alquiler|Alimentación|Suministros|Transporte|Seguros|Software|Viajes|Restaurantes',
  content:
    'Cómo trabajamos|Entre bastidores|Cinco errores comunes|Historia de un cliente|Avance de temporada|Preguntas y respuestas',
  risk: 'Falla un proveedor|Exceso de gasto|Aprobación tardía|Falta de personal|Pérdida de datos|Crece el alcance',
  request:
    'Cambiar la impresora|Acceso al archivo|Ampliar el horario|Nueva señalización|Cambio de dirección|Devolución',
  incident:
    'No se puede entrar|Respuesta lenta|Total incorrecto|Fuga en el pasillo|Escáner sin conexión|Correo no entregado',
  defect:
    'Enchufe suelto|Grifo que gotea|Puerta atascada|Pared rayada|Lámpara sin corriente|Desagüe atascado|Falta un zócalo|Pintura desconchada',
  place: 'Entrada norte|Planta 2|Taller|Nave principal|Aparcamiento|Patio',
  phase: 'Preparación|Proyecto|Cimentación|Estructura|Acabados|Recepción',
  milestone: 'Análisis y objetivos|Plan y presupuesto|Preparación|Piloto|Lanzamiento|Evaluación',
  objective:
    'Mejorar la satisfacción|Acortar la entrega|Ganar clientes|Reducir costes|Lanzar la nueva oferta',
  campaign:
    'Lanzamiento de primavera|Oferta de verano|Plan de recomendación|Vuelta al cole|Seminario de otoño|Gracias de fin de año',
  habit: 'Paseo matinal|Leer 20 páginas|Estirar|Beber agua|Sin pantallas de noche|Practicar idiomas',
  category: 'Vivienda|Comida|Transporte|Ocio',
  team: 'Puerto Unido|Barrio Norte|Cedro FC|Lago Azul|Ciudad Granito|Casco Antiguo|Ribera|La Colina',
  leave: 'Vacaciones de verano|Día familiar|Mudanza|Puente|Permiso parental|Vacaciones de invierno',
  experiment:
    'Ensayo base|Mayor temperatura|Menor tiempo de reacción|Nuevo lote|Menor concentración|Repetición del ensayo base',
  bug: 'Falla el acceso tras el cambio de clave|Falta la última fila al exportar|Total erróneo en la factura|La búsqueda ignora acentos|La página salta en el móvil|Recordatorio enviado dos veces',
  assignment:
    'Redacción sobre una novela|Ejercicios de fracciones|Informe de laboratorio|Mapa de Europa|Diario de lectura|Cartel sobre energía',
  exam: 'Parcial|Prueba de vocabulario|Control del tema 3|Examen oral|Prueba práctica|Examen final',
  course:
    'Tarde para principiantes|Semana intensiva|Preparación de examen|Club de conversación|Taller de fin de semana|Repaso',
  recipe:
    'Sopa de verduras|Curry de lentejas|Salmón al horno|Pasta con tomate|Tarta de manzana|Ensalada verde',
  material: 'Cemento|Vigas de madera|Paneles aislantes|Tubo de cobre|Tejas|Yeso',
  trip: 'Lisboa|Copenhague|Kioto|Viena|Montreal|Marrakech',
  income: 'Sueldo|Proyecto propio|Alquiler cobrado|Intereses|Devolución de impuestos|Ayuda familiar',
  job: 'Enfermería|Dependiente|Desarrollo de software|Contabilidad|Conducción|Jefatura de proyecto',
  equipment: 'Portátil|Proyector|Furgoneta|Cafetera|Sillas de oficina|Cámara',
  decision:
    'Elegir proveedor|Abrir los sábados|Subir el precio|Contratar a otra persona|Mudarse de oficina|Retirar el producto antiguo',
  practice: 'Pases|Circuito físico|Balón parado|Partidillo|Técnica|Recuperación',
  cost: 'Sueldos|Alquiler de oficina|Software|Publicidad|Viajes|Equipos|Formación|Seguros',
};

export const roles: Lexicon['roles'] = 'Dirección de equipo|Coordinación|Especialista|Asistencia';
