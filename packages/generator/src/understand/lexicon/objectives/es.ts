import type { Objectives } from './Objectives.js';

export const objectives: Objectives = {
  company: {
    words: 'empresa|compañía|negocio|organización',
    objectives: [
      'Crecer con constancia: Clientes nuevos|Ingresos mensuales',
      'Clientes que se quedan y nos recomiendan: Net Promoter Score|Clientes que renuevan|Horas hasta responder',
    ],
  },
  sales: {
    words: 'ventas|equipo comercial|comercial',
    objectives: [
      'Ganar más negocio nuevo: Oportunidades calificadas|Tasa de cierre|Ventas ganadas',
      'Conservar y ampliar clientes: Clientes que renuevan|Clientes en un plan mayor',
    ],
  },
  marketing: {
    words: 'marketing|marca|contenidos|redes sociales|comunicación|mercadotecnia',
    objectives: [
      'Que nos encuentre más gente adecuada: Visitas al mes|Suscriptores del boletín',
      'Convertir interés en solicitudes: Leads calificados al mes|Visitantes que pasan a leads|Coste por lead',
    ],
  },
  product: {
    words: 'producto|ingeniería|software|desarrollo|app|plataforma|startup|tecnología',
    objectives: [
      'Un producto que se usa cada semana: Usuarios activos por semana|Usuarios que terminan la configuración',
      'Entregar rápido y seguro: Días de inicio a lanzamiento|Errores críticos abiertos|Disponibilidad',
    ],
  },
  people: {
    words: 'recursos humanos|rrhh|personas|contratación|talento|cultura',
    objectives: [
      'Contratar bien: Vacantes cubiertas|Días para contratar',
      'Un lugar donde quedarse: Nota de la encuesta (1 a 10)|Horas de formación por persona|Personas que se van en el año',
    ],
  },
  support: {
    words: 'soporte|atención al cliente|servicio al cliente|mesa de ayuda',
    objectives: [
      'Responder antes: Horas hasta la primera respuesta|Resuelto al primer contacto',
      'Clientes más contentos: Satisfacción (1 a 5)|Artículos de ayuda publicados|Solicitudes de más de una semana',
    ],
  },
  operations: {
    words: 'operaciones|almacén|logística|fábrica|producción|cocina',
    objectives: [
      'Entregar a tiempo: Pedidos a tiempo|Días del pedido a la entrega',
      'Menos pérdidas: Quejas al mes|Merma de material|Días sin accidentes',
    ],
  },
  school: {
    words: 'escuela|colegio|profesores|docentes|universidad|guardería|instituto|clase|educación',
    objectives: [
      'Aprender mejor: Alumnos que aprueban|Alumnos que leen a su nivel',
      'Un centro al que gusta ir: Asistencia|Clubes y actividades|Familias en las reuniones',
    ],
  },
  care: {
    words: 'clínica|hospital|consultorio|consulta|enfermería|dental|farmacia|pacientes',
    objectives: [
      'Menos espera: Días hasta la cita|Citas perdidas',
      'Mejor atención: Satisfacción de los pacientes (1 a 5)|Pacientes con revisión anual|Personal formado',
    ],
  },
  charity: {
    words:
      'ong|banco de alimentos|refugio|fundación|sin ánimo de lucro|sin fines de lucro|voluntarios|asociación|benéfica',
    objectives: [
      'Llegar a más personas: Personas ayudadas|Voluntarios activos',
      'Asegurar los fondos: Donantes regulares|Donaciones|Subvenciones concedidas',
    ],
  },
  club: {
    words: 'club deportivo|club de fútbol|club|equipo deportivo|entrenador|gimnasio',
    objectives: [
      'Hacer crecer el club: Socios|Equipos juveniles',
      'Una buena temporada: Puntos en la liga|Asistencia a entrenamientos|Entrenadores titulados',
    ],
  },
  research: {
    words: 'investigación|laboratorio|grupo de investigación|instituto de investigación|equipo científico',
    objectives: [
      'Publicar lo importante: Artículos enviados|Ponencias dadas',
      'Un laboratorio que funciona: Fondos conseguidos|Equipos calibrados a tiempo|Semanas de reactivos en existencias',
    ],
  },
  shop: {
    words: 'tienda|comercio|boutique|cafetería|restaurante|panadería|hotel|salón|bar',
    objectives: [
      'Más clientes que vuelven: Clientes habituales|Valoración de los clientes (1 a 5)',
      'Un día rentable: Venta media|Mermas|Turnos completos',
    ],
  },
  construction: {
    words: 'construcción|constructora|obra|obras|contratista|reformas',
    objectives: [
      'Construir a tiempo: Hitos cumplidos a tiempo|Defectos abiertos',
      'Construir con seguridad y dentro del presupuesto: Días sin accidentes|Obras dentro del presupuesto|Charlas de seguridad dadas',
    ],
  },
  finance: {
    words: 'finanzas|contabilidad|control de gestión|tesorería|financiero',
    objectives: [
      'Cerrar rápido y sin errores: Días hasta el cierre mensual|Correcciones tras el cierre',
      'Cuidar la caja: Meses de reserva|Facturas cobradas a tiempo|Costes dentro del presupuesto',
    ],
  },
  personal: {
    words: 'personales|personal|mis|mi|familia|propósitos|año nuevo|fitness',
    objectives: [
      'Vivir más sano: Entrenamientos|Horas de sueño por noche',
      'Aprender y ahorrar: Libros leídos|Dinero ahorrado|Horas de práctica de idiomas',
    ],
  },
};
