import type { Roadmaps } from './Roadmaps.js';

export const roadmaps: Roadmaps = {
  opening: {
    words:
      'apertura|abrir una|abrir un|segunda sede|nueva sede|nuevo local|segunda tienda|nueva sucursal|franquicia',
    steps:
      'Plan de negocio y presupuesto|Contrato de alquiler|Permisos y seguros|Reforma y equipamiento|Equipo contratado y formado|Día de apertura',
  },
  renovation: {
    words: 'reforma|renovación|construcción|obra|ampliación|casa',
    steps:
      'Estudio y diseño|Permisos y presupuestos|Demolición y estructura|Electricidad y fontanería|Paredes, suelos y pintura|Repasos y entrega',
  },
  race: {
    words: 'maratón|triatlón|ironman|carrera a pie|carrera de 10|media maratón',
    steps: 'Semanas de base|Rodajes más largos|Ritmo y cuestas|Semanas de pico|Descarga|Día de la carrera',
  },
  schoolYear: {
    words: 'curso escolar|año escolar|año lectivo|semestre|escuela|colegio|clase',
    steps:
      'Horario y programación|Inicio del curso|Reunión de padres|Notas de mitad de curso|Exámenes|Boletines y despedida',
  },
  season: {
    words: 'temporada|club|equipo de fútbol|liga|club deportivo',
    steps:
      'Presupuesto y calendario|Pruebas e inscripciones|Pretemporada|Primera vuelta|Segunda vuelta|Balance y fiesta',
  },
  onlineShop: {
    words: 'tienda online|tienda en línea|comercio electrónico|tienda|boutique',
    steps:
      'Fotos y fichas de producto|Pago y envío|Reseñas|Boletín y ofertas|Programa de fidelidad|Segundo canal de venta',
  },
  research: {
    words: 'investigación|estudio|laboratorio|tesis|doctorado|ensayo clínico',
    steps:
      'Pregunta y bibliografía|Protocolo y permisos|Estudio piloto|Recogida de datos|Análisis|Artículo y ponencia',
  },
  fundraising: {
    words: 'recaudación|captación de fondos|campaña de donaciones|crowdfunding|donaciones',
    steps:
      'Meta y relato|Lista de donantes|Primeras grandes donaciones|Lanzamiento público|Evento solidario|Agradecimiento e informe',
  },
  program: {
    words: 'ong|asociación|fundación|voluntari|banco de alimentos|comunidad|parroquia',
    steps:
      'Necesidades y objetivos|Fondos asegurados|Voluntarios captados|Programa piloto|Programa completo|Informe de impacto',
  },
  operations: {
    words: 'operaciones|ti|infraestructura|procesos|almacén|producción|sistemas',
    steps:
      'Procesos documentados|Monitorización y alertas|Rutinas automatizadas|Recuperación ensayada|Contratos renovados|Balance y próximo año',
  },
  software: {
    words: 'software|app|aplicación|web|plataforma|migración',
    steps: 'Entrevistas y alcance|Prototipo|Beta con primeros usuarios|Lanzamiento|App móvil|Integraciones',
  },
  officeMove: {
    words: 'mudanza de oficina|traslado de oficina|nueva oficina',
    steps:
      'Necesidades y presupuesto|Alquiler de la nueva oficina|Plano y mobiliario|Red y teléfonos|Día de la mudanza|Entrega de la oficina antigua',
  },
  care: {
    words: 'clínica|consultorio|hospital|residencia|farmacia|dental',
    steps:
      'Tiempos de espera revisados|Cita en línea|Historias digitales|Personal formado|Nuevo servicio|Encuesta a pacientes',
  },
  debtFree: {
    words: 'deudas|deuda|finanzas|ahorro|dinero',
    steps:
      'Deudas e ingresos anotados|Presupuesto mensual|Fondo de emergencia|Préstamo más caro pagado|Último préstamo pagado|Ahorrar e invertir',
  },
};
