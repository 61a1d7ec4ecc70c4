import type { Translated } from '../TradeWords.js';

export const trades: Translated<'trades'> = {
  clinic:
    'clínica|consultorio|consultorio médico|consulta médica|centro médico|centro de salud|hospital|médico|pediatra',
  dentist:
    'dentista|clínica dental|consultorio dental|odontólogo|ortodoncia|consulta dental|dental|odontología',
  vet: 'veterinario|veterinaria|clínica veterinaria|consulta veterinaria|hospital veterinario',
  therapy:
    'fisioterapia|fisioterapeuta|terapeuta|terapia|coaching|masajes|psicólogo|psicología|osteópata|entrenador personal|entrenamiento personal|logopeda',
  salon: 'peluquería|salón de belleza|barbería|salón de uñas|estética|centro de estética|spa',
  pharmacy: 'farmacia|botica',
  careHome: 'residencia de ancianos|residencia de mayores|asilo|geriátrico|cuidado de mayores',
  gym: 'gimnasio|gym|centro deportivo|club deportivo de fitness|crossfit',
  yoga: 'estudio de yoga|yoga|pilates|academia de baile|escuela de danza|clases de yoga|estudio de pilates|escuela de baile',
  school: 'escuela|colegio|instituto|mi clase|aula|primaria|secundaria|escuela primaria',
  tutoring:
    'clases particulares|tutorías|profesor particular|clases de refuerzo|academia|clases de idiomas|apoyo escolar',
  musicSchool:
    'escuela de música|clases de piano|clases de guitarra|clases de música|profesor de piano|conservatorio',
  kindergarten:
    'guardería|jardín de infancia|jardín infantil|escuela infantil|preescolar|inscripción guardería|kínder',
  courses:
    'cursos|curso en línea|cursos online|centro de formación|talleres|formación|escuela de idiomas|curso online|capacitación',
  studies:
    'universidad|estudios|mis estudios|semestre|preparación de exámenes|plan de estudio|exámenes|carrera|oposiciones|estudiar',
  thesis: 'tesis|tesis doctoral|trabajo de fin de grado|tfg|tfm|tesina|doctorado|trabajo final',
  camp: 'campamento|campamento de verano|colonias|excursión escolar|viaje escolar|scouts',
  wedding:
    'boda|planificación de boda|nuestra boda|organizar boda|organizar mi boda|casamiento|planear boda|bodas',
  party:
    'fiesta|cumpleaños|fiesta de cumpleaños|bautizo|despedida de soltera|aniversario|quinceañera|baby shower|comunión|reunión familiar|primera comunión|lista de invitados',
  conference:
    'conferencia|congreso|evento|eventos|organización de eventos|festival|feria|agencia de eventos|jornadas|gestión de eventos|simposio',
  fundraiser:
    'recaudación de fondos|colecta|ampa|asociación de padres|rifa|evento benéfico|campaña de donaciones|kermés|crowdfunding|carrera solidaria',
  catering: 'catering|empresa de catering|banquetes|servicio de catering',
  charity:
    'ong|fundación|organización benéfica|donantes|organización sin fines de lucro|sin ánimo de lucro|entidad social|asociación benéfica',
  foodBank: 'banco de alimentos|comedor social|despensa solidaria|reparto de alimentos|comedor popular',
  church: 'iglesia|parroquia|congregación|mezquita|comunidad parroquial|templo',
  club: 'club|asociación|club deportivo|asociación vecinal|socios|asociación cultural|club de tenis|peña|asociación deportiva',
  clubCash: 'tesorería|caja del club|tesorero|cuentas de la asociación|cuentas de la comunidad',
  library: 'biblioteca|biblioteca escolar|préstamo de libros|préstamos de libros',
  shelter:
    'refugio de animales|protectora|protectora de animales|perrera|adopción de animales|refugio animal',
  volunteering:
    'voluntariado|programa de voluntarios|coordinación de voluntarios|voluntarios|horas de voluntariado',
  team: 'equipo de fútbol|equipo de baloncesto|equipo deportivo|fútbol|equipo infantil|plantilla|equipo de voleibol|fútbol base|entrenador de fútbol',
  running:
    'correr|maratón|entrenamiento de maratón|media maratón|carreras|triatlón|ciclismo|running|entrenamiento para maratón',
  band: 'banda|banda de música|conciertos|coro|orquesta|grupo de música|músico|dj',
  shop: 'tienda|comercio|boutique|tienda de ropa|floristería|librería|minorista|ferretería|abarrotes|papelería|bodega|inventario de tienda|zapatería',
  bakery: 'panadería|pastelería|repostería|pedidos de pasteles|pasteles|tartas|negocio de pasteles',
  restaurant:
    'restaurante|bar|pizzería|taquería|bistró|camión de comida|food truck|taberna|marisquería|fonda',
  cafe: 'cafetería|café|heladería|tetería',
  onlineShop:
    'tienda online|tienda en línea|tienda virtual|etsy|comercio electrónico|ecommerce|shopify|mercado libre|ventas online',
  recipes:
    'recetas|recetario|libro de recetas|menú semanal|plan de comidas|planificación de comidas|cocina|comidas de la semana|cocinar',
  brewery: 'cervecería|bodega de vino|viñedo|destilería|cerveza artesanal|vinos',
  construction:
    'obra|obra de construcción|construcción|constructora|gestión de obra|seguimiento de obra|obras|proyecto de construcción|jefe de obra',
  houseBuilding:
    'construir casa|construcción de casa|mi casa nueva|obra casa|nuestra casa nueva|casa nueva|nueva casa',
  rentals:
    'alquileres|alquiler|inquilinos|arrendador|propiedades en alquiler|administración de fincas|pisos en alquiler|casero|administración de propiedades|rentas|arriendos|departamentos en renta|pagos de alquiler',
  realEstate:
    'inmobiliaria|agente inmobiliario|bienes raíces|venta de inmuebles|agencia inmobiliaria|inmuebles',
  holidayRental:
    'alquiler vacacional|airbnb|casa rural|apartamento turístico|apartamentos turísticos|casa de vacaciones|piso turístico|camping|alojamiento turístico',
  hotel: 'hotel|hostal|pensión|albergue|posada|hostel',
  craftsman:
    'fontanero|electricista|carpintero|plomero|pintor|albañil|carpintería|autónomo de reformas|techador|jardinero|instalador|plomería|cerrajero|instalaciones',
  cleaningCompany:
    'empresa de limpieza|servicio de limpieza|limpieza|limpieza de oficinas|lavandería|limpiezas',
  maintenance:
    'mantenimiento|mantenimiento de edificios|conserjería|reparaciones|gestión de instalaciones|mantenimiento de edificio',
  fleet:
    'flota|flota de vehículos|mantenimiento de flota|vehículos|gestión de flotas|coches de empresa|mantenimiento de vehículos|flotilla|empresa de taxis',
  carRepair:
    'taller|taller mecánico|mecánico|reparación de coches|taller de coches|taller de bicicletas|taller de motos|taller automotriz',
  warehouse:
    'almacén|inventario|control de inventario|existencias|control de stock|stock|gestión de inventario|gestión de almacén|repuestos|depósito|refacciones',
  delivery:
    'reparto|entregas|logística|mensajería|envíos|paquetería|transporte|servicio de entregas|empresa de transporte|reparto a domicilio',
  production:
    'producción|fábrica|manufactura|línea de producción|planificación de la producción|planta de producción|impresión 3d|maquila',
  lab: 'laboratorio|muestras de laboratorio|laboratorio de análisis|muestras|laboratorio clínico',
  clinicalStudy:
    'ensayo clínico|estudio clínico|participantes del estudio|estudio de investigación|ensayos clínicos|estudio de campo',
  farm: 'granja|finca|agricultura|cosecha|ganadería|rancho|huerta comercial|cultivos|campo|hacienda|explotación agrícola|ganado',
  bees: 'apicultura|abejas|colmenas|apicultor|miel|colmenar',
  nursery: 'vivero|invernadero|vivero de plantas|centro de jardinería',
  sales:
    'ventas|equipo de ventas|mis ventas|comercial|departamento de ventas|vendedores|panel de ventas|fuerza de ventas',
  freelancing:
    'freelance|autónomo|clientes freelance|trabajo independiente|freelancer|trabajador independiente|diseñador|traductor|mis clientes freelance|redactor',
  consulting:
    'consultoría|consultor|asesoría|proyectos de clientes|consultora|arquitecto|estudio de arquitectura|ingeniería|despacho de arquitectura',
  agency:
    'marketing|agencia de marketing|agencia|agencia de publicidad|publicidad|equipo de marketing|campañas de marketing|agencia digital|agencia creativa|mercadotecnia',
  socialMedia:
    'redes sociales|youtube|canal de youtube|instagram|tiktok|creador de contenido|influencer|contenidos|twitch|contenido',
  podcast: 'podcast|pódcast|programa de radio',
  newsletter: 'newsletter|boletín|blog|boletín informativo',
  photography:
    'fotografía|fotógrafo|estudio fotográfico|fotógrafa|fotógrafo de bodas|producción de vídeo|producción audiovisual|estudio de fotografía',
  software:
    'desarrollo de software|software|equipo de desarrollo|desarrollo de aplicaciones|sprint|scrum|proyecto de software|desarrollo web|backlog',
  startup:
    'startup|emprendimiento|mi startup|inversores|plan de negocio|plan de negocios|emprendedor|mi emprendimiento|empresa emergente',
  hiring:
    'contratación|reclutamiento|selección de personal|candidatos|contrataciones|vacantes|selección|captación de talento|reclutadora',
  staff:
    'recursos humanos|personal|empleados|rrhh|incorporación|plantilla de empleados|gestión de personal|trabajadores|incorporación de empleados',
  helpdesk:
    'soporte técnico|mesa de ayuda|atención al cliente|soporte|helpdesk|soporte informático|servicio al cliente|departamento de informática|centro de llamadas|call center',
  lawFirm:
    'bufete|despacho de abogados|abogado|casos legales|notaría|abogada|bufete de abogados|despacho jurídico',
  insurance: 'seguros|corredor de seguros|agencia de seguros|pólizas|correduría|correduría de seguros',
  bookkeeping:
    'contabilidad|facturación|finanzas de la empresa|contador|gestoría|impuestos|facturas y gastos|finanzas|asesoría fiscal|contable',
  projects:
    'proyectos|gestión de proyectos|proyecto|cartera de proyectos|administración de proyectos|dirección de proyectos',
  household:
    'presupuesto familiar|finanzas personales|gastos del hogar|hogar|economía doméstica|finanzas del hogar|presupuesto del hogar|gastos familiares|mi dinero|presupuesto personal|dinero|gastos de casa|presupuesto mensual',
  moving: 'mudanza|mudarse|cambio de casa|nuevo piso|cambio de piso|mudanzas',
  travel:
    'viaje|vacaciones|planificación de viaje|luna de miel|viajes|planear viaje|viaje en familia|mochilero|escapada',
  baby: 'bebé|recién nacido|lactancia|diario del bebé|embarazo|mi bebé',
  jobHunt:
    'búsqueda de empleo|buscar trabajo|búsqueda de trabajo|candidaturas|solicitudes de empleo|buscar empleo|buscando trabajo',
  chores:
    'tareas del hogar|tareas domésticas|piso compartido|limpieza de casa|familia|quehaceres|compañeros de piso|turnos de limpieza',
  garden: 'jardín|huerto|jardinería|plantas de casa|huerto urbano|mis plantas|huerta|balcón',
  fitness:
    'entrenamientos|entrenamiento de fuerza|rutina de ejercicio|fitness|musculación|ejercicio|rutina de gimnasio',
  pets: 'mascotas|mascota|perro|gato|mi perro|mi gato|caballo|cachorro',
  undertaking: 'pequeña empresa|mi negocio|mi empresa|negocio familiar|pyme|nuestro negocio',
  collection: 'colección|colección de sellos|monedas|sellos|vinilos|coleccionismo',
  stable: 'cuadra|hípica|centro ecuestre|picadero|escuela de equitación|club hípico',
  homeschool: 'educación en casa|homeschool|escuela en casa|homeschooling',
  drivingSchool: 'autoescuela|clases de conducir|escuela de manejo|autoescuelas',
  savings: 'ahorro|ahorros|plan de ahorro|meta de ahorro',
  donations: 'donaciones|donación|donativos',
  pledges: 'promesas de donación|promesas de donativo',
  payables: 'pagos a proveedores|pagos a subcontratistas|cuentas por pagar',
  adSpend: 'gasto publicitario|gasto en publicidad|inversión publicitaria|google ads|costes de publicidad',
  hosting:
    'costes de servidores|costos de servidores|costes de nube|costos de nube|gastos de infraestructura',
  energy: 'consumo de energía|consumo eléctrico|lecturas de contadores|gastos de energía',
  mileage: 'kilometraje|libro de kilometraje|registro de kilometraje',
  drinks: 'consumo de agua|hidratación|ingesta de agua',
  sleep: 'sueño|diario de sueño|registro de sueño',
  moods: 'estado de ánimo|diario emocional|humor diario',
  bloodPressure: 'presión arterial|tensión arterial|control de tensión',
  doses: 'toma de medicamentos|control de medicación|plan de medicación|registro de medicación',
  vaccinations: 'vacunas|vacunación|cartilla de vacunación',
  intake: 'admisión de pacientes|ficha de paciente|formulario de admisión|registro de pacientes',
  attendance: 'asistencia|lista de asistencia|registro de asistencia|control de asistencia',
  homework: 'deberes|tareas escolares',
  lessons: 'planificación de clases|plan de clases|programación de aula',
  leave:
    'vacaciones del personal|solicitudes de vacaciones|solicitud de vacaciones|solicitud de permiso|ausencias|control de vacaciones|permisos|vacaciones del equipo',
  shifts:
    'turnos|plan de turnos|cuadrante|horario de turnos|planificación de turnos|planificación de turnos del equipo|horarios del personal|guardias|turnos de guardia|calendario de guardias',
  appraisals: 'evaluaciones de desempeño|evaluación del desempeño|evaluaciones del personal',
  visitors: 'visitantes|registro de visitantes|libro de visitas',
  checkouts: 'préstamo de equipos|préstamo de herramientas|préstamos de equipos',
  lostProperty: 'objetos perdidos',
  packing: 'lista de equipaje|equipaje|qué llevar',
  permits: 'permisos de obra|licencias y permisos|licencias',
  siteDiary: 'diario de obra|parte diario de obra|bitácora de obra|diario de la obra',
  fixtures: 'resultados de partidos|torneo|calendario de partidos',
  bookClub: 'club de lectura|círculo de lectura',
  featureRequests: 'solicitudes de funciones|peticiones de funciones|sugerencias de producto',
  complaints: 'quejas|reclamaciones|quejas de clientes',
  purchaseOrders: 'órdenes de compra|pedidos a proveedores|compras',
  purchaseRequests: 'solicitudes de compra',
  admissions: 'solicitudes de beca|admisiones',
  temperatures: 'registro de temperatura|control de temperaturas|appcc',
  cleaningLog: 'registro de limpieza|plan de limpieza',
  safety: 'controles de seguridad|seguridad laboral|simulacros',
  commissions: 'comisiones|comisiones de ventas',
  warranties: 'garantías',
  bodyWeight:
    'control de peso|peso corporal|registro de peso|perder peso|bajar de peso|adelgazar|pérdida de peso',
  symptoms: 'diario de migrañas|diario de síntomas|diario de dolor',
  licenses: 'licencias de software|suscripciones de software',
  abTests: 'pruebas a/b|tests a/b',
  raceResults: 'resultados de carreras|marcas personales',
  compliance: 'cumplimiento|cumplimiento normativo|rgpd',
  contactForm: 'formulario de contacto|consultas',
  applicationForm: 'formulario de solicitud de empleo|solicitud de empleo',
  registrationForm: 'formulario de inscripción|inscripción a eventos|inscripción al evento',
  volunteerForm: 'inscripción de voluntarios|formulario de voluntarios',
  feedbackForm: 'formulario de opinión|formulario de comentarios|encuesta de opinión',
  satisfactionSurvey: 'encuesta de satisfacción|encuesta a clientes',
  roomBooking: 'reserva de salas|reservas de salas',
  accidents: 'parte de accidente|registro de accidentes|accidentes laborales',
  clientIntake: 'ficha de cliente nuevo|formulario de cliente nuevo',
  expenseClaims: 'reembolso de gastos|liquidación de gastos|notas de gastos',
  cashFlow:
    'flujo de caja|flujo de efectivo|previsión de tesorería|previsión de caja|proyección de flujo de caja|proyección de flujo de efectivo|plan de tesorería|cash flow',
  rentalLedger:
    'ingresos y gastos de alquiler|ingresos y gastos del alquiler|ingresos y gastos de una propiedad en alquiler|ingresos por alquiler|gastos de alquiler|ingresos por alquileres',
  eventBudget:
    'presupuesto de evento|presupuesto de un evento|presupuesto del evento|presupuesto para evento|presupuesto para un evento|presupuesto de eventos|presupuesto de la conferencia',
  priceList: 'lista de precios|tarifario|tarifas|catálogo de precios',
  vehicleExpenses:
    'gastos del coche|gastos de vehículo|gastos de vehículos|gastos del vehículo|gastos del auto|gastos del carro|costes del vehículo',
  retrospective:
    'retrospectiva|retrospectiva de sprint|retrospectiva del sprint|retrospectiva del equipo|retro',
  swot: 'dafo|análisis dafo|foda|análisis foda|matriz dafo|matriz foda|análisis swot|swot',
  stakeholders:
    'mapa de stakeholders|stakeholders|partes interesadas|mapa de partes interesadas|grupos de interés|análisis de stakeholders|registro de interesados',
  raci: 'raci|matriz raci|matriz de responsabilidades|matriz de asignación de responsabilidades',
  skills:
    'matriz de habilidades|matriz de competencias|competencias del equipo|habilidades del equipo|habilidades',
  lessonsLearned: 'lecciones aprendidas|registro de lecciones aprendidas|post mortem',
  launch:
    'lanzamiento de producto|plan de lanzamiento|lanzamiento de un producto|plan de lanzamiento de producto|plan de salida al mercado|go-to-market|plan go-to-market',
  changeRequests:
    'solicitudes de cambio|solicitud de cambio|control de cambios|gestión de cambios|registro de cambios|peticiones de cambio',
  sponsorPackages: 'paquetes de patrocinio|paquete de patrocinio|niveles de patrocinio',
  competitors:
    'análisis de competidores|análisis de la competencia|competidores|análisis de competencia|comparativa de competidores|competencia directa',
  supplierComparison:
    'comparación de proveedores|comparativa de proveedores|evaluación de proveedores|comparar proveedores|selección de proveedores',
  interviews:
    'entrevistas a usuarios|entrevistas con usuarios|entrevistas a clientes|entrevistas con clientes|entrevistas de usuarios|investigación de usuarios',
  keywords:
    'posiciones de palabras clave|palabras clave|ranking de palabras clave|posicionamiento de palabras clave|palabras clave seo|posicionamiento seo',
  press:
    'menciones en prensa|menciones en medios|apariciones en prensa|cobertura de prensa|clipping de prensa|seguimiento de medios|apariciones en medios',
  accessRequests:
    'solicitudes de acceso|solicitud de acceso|permisos de acceso|peticiones de acceso|gestión de accesos',
  policies:
    'políticas por revisar|políticas internas|revisión de políticas|políticas de la empresa|registro de políticas|políticas a revisar',
  auditFindings:
    'hallazgos de auditoría|hallazgos|acciones correctivas|no conformidades|auditoría interna|seguimiento de auditoría',
  kidsChores:
    'tareas de los niños|tareas del hogar para niños|tabla de tareas para niños|tareas para niños|tabla de recompensas',
  houseHunt:
    'búsqueda de piso|búsqueda de apartamento|buscar piso|búsqueda de vivienda|búsqueda de casa|buscar departamento|búsqueda de departamento',
  gifts: 'lista de regalos|regalos|regalos de navidad|ideas de regalo|regalos navideños',
  petVaccinations:
    'vacunas de mascotas|vacunas de la mascota|vacunas del perro|vacunas del gato|vacunación de mascotas|vacunas de mis mascotas|vacunas de mi perro',
  wineCellar: 'bodega de vinos|colección de vinos|vinoteca|bodega en casa|inventario de vinos|mis vinos',
  readingList: 'lista de lectura|libros por leer|mis libros|diario de lectura|libros leídos|lista de libros',
  uptime:
    'disponibilidad de servidores|disponibilidad del servidor|uptime|estado de los servicios|estado de los servidores|disponibilidad de los servicios|monitoreo de servidores',
  backups: 'copias de seguridad|copia de seguridad|respaldos|backups|registro de copias de seguridad',
  domains:
    'dominios|nombres de dominio|dominios y certificados|certificados ssl|renovación de dominios|gestión de dominios',
  keys: 'registro de llaves|llaves|control de llaves|entrega de llaves|gestión de llaves',
  waterQuality:
    'calidad del agua|análisis de agua|control de agua|muestras de agua|agua de la piscina|registro de calidad del agua',
  bakeryDay:
    'producción de panadería|producción de la panadería|producción diaria de panadería|plan de horneado|horneado del día',
  siteVisits:
    'visitas a clientes|visitas comerciales|visitas de obra|informe de visitas|registro de visitas|visitas de clientes|visitas técnicas',
  translations:
    'trabajos de traducción|traducciones|encargos de traducción|proyectos de traducción|agencia de traducción',
  debts: 'me debe dinero|me deben dinero|me debe|me deben|deudas|dinero prestado|préstamos a amigos',
  bills: 'recibos|recibos mensuales|mis suscripciones|gastos fijos|facturas de casa|domiciliaciones',
  netWorth: 'patrimonio neto|patrimonio|bienes y deudas',
  habits: 'hábitos|seguimiento de hábitos|hábitos diarios|rutina diaria|rutinas',
  carService:
    'mantenimiento del coche|mantenimiento de mi coche|libro de revisiones|revisiones del coche|mantenimiento del auto',
  jobOffers: 'ofertas de trabajo|ofertas de empleo|comparar ofertas de trabajo|oferta de trabajo',
  timeTracking:
    'control de horas|registro de horas|hoja de horas|registro de tiempo|mi tiempo|horas trabajadas|partes de horas',
  gradebook: 'notas de clase|notas de los alumnos|libro de calificaciones|boletín de notas',
  schoolTrips: 'excursiones|excursiones escolares|salidas escolares|salidas de clase',
  recalls: 'recordatorios de pacientes|revisiones pendientes|lista de recordatorios',
  issueLog: 'registro de problemas|problemas|registro de incidencias del proyecto|puntos abiertos',
  agenda: 'orden del día|agenda de reunión|agenda de la reunión',
  employeeSurvey:
    'encuesta de empleados|encuesta de clima laboral|clima laboral|encuesta de satisfacción de empleados|encuesta de satisfacción laboral',
  onCall: 'guardias|turnos de guardia|calendario de guardias|guardia técnica',
  staffAttendance:
    'fichajes|control horario|asistencia de empleados|registro de jornada|asistencia del personal',
  orderReturns: 'devoluciones de pedidos|devoluciones de productos|devoluciones de clientes',
  repairShop:
    'reparación de móviles|reparación de celulares|taller de reparación|reparación de ordenadores|zapatero|relojero|reparación de electrodomésticos|servicio técnico',
  petCare:
    'peluquería canina|peluquería de mascotas|guardería canina|residencia canina|paseador de perros|paseo de perros|cuidado de mascotas|adiestramiento canino|escuela canina|hotel para mascotas',
  vehicleRental:
    'alquiler de coches|alquiler de vehículos|renta de autos|alquiler de furgonetas|alquiler de autocaravanas',
  carDealer:
    'concesionario|concesionario de coches|coches usados|coches de segunda mano|venta de coches|venta de autos|compraventa de coches',
  coworking: 'coworking|espacio de coworking|oficina compartida|centro de negocios',
  venue:
    'salón de eventos|sala de eventos|sala de fiestas|escape room|sala de escape|bolera|cine|teatro|museo|discoteca|sala de conciertos|parque de trampolines|salón de fiestas|pabellón deportivo',
  security: 'empresa de seguridad|servicio de seguridad|vigilancia|empresa de vigilancia',
  tattooStudio: 'estudio de tatuajes|tatuador|estudio de piercings',
  foodShop:
    'carnicería|quesería|pescadería|frutería|verdulería|supermercado|tienda de alimentación|charcutería|tienda ecológica',
  shopSales: 'ventas de la tienda|ventas diarias',
  shopOrders: 'pedidos de la tienda',
  standup: 'daily|reunión diaria|notas de la daily|daily standup|standup diario|daily scrum',
  shoppingList: 'lista de la compra|lista de compras|lista del súper|lista del supermercado',
  ladder:
    'escalerilla|escalerilla de tenis|ranking de tenis|pirámide de tenis|liga de retos|ranking del club|escalafón',
  swimTimes:
    'tiempos de natación|equipo de natación|club de natación|marcas de natación|resultados de natación',
  golfRounds: 'hándicap de golf|golf|rondas de golf|tarjetas de golf|handicap de golf',
  staffTraining:
    'formación de empleados|capacitación del personal|registro de capacitación|capacitaciones|formación del personal|capacitación de empleados|formación obligatoria|plan de formación',
  emergencyContacts:
    'contactos de emergencia|números de emergencia|teléfonos de emergencia|teléfonos importantes',
  birthdays:
    'cumpleaños de la familia|cumpleaños del equipo|calendario de cumpleaños|lista de cumpleaños|fechas de cumpleaños',
  plots:
    'parcelas|huertos comunitarios|parcelas del huerto|huerto comunitario|huertos de alquiler|huertos de ocio',
  memberDues:
    'cuotas|cuotas de socios|cuotas mensuales|cuotas del club|pago de cuotas|mensualidades|membresías|control de cuotas',
  handovers:
    'cambio de turno|notas de cambio de turno|entrega de turno|relevo de turno|parte de relevo|libro de relevos|bitácora de turno',
  minutes:
    'acta de reunión|actas de reunión|acta de la reunión|acta|actas|minuta de reunión|minutas|notas de reunión',
  goodsReceipts:
    'recepción de mercancías|recepción de mercancía|entrada de mercancías|control de recepción|entradas de almacén',
  callCenter:
    'call center|centro de llamadas|centro de contacto|estadísticas de llamadas|volumen de llamadas',
  studentProjects:
    'proyectos escolares|proyecto escolar|proyectos de clase|proyecto de clase|trabajos en grupo|feria de ciencias|proyectos de alumnos',
  kidsReading:
    'lectura de los niños|lectura infantil|registro de lectura de los niños|minutos de lectura|plan lector|lectura en casa',
  labColony: 'colonia de ratones|animales de laboratorio|bioterio|cría de ratones|animalario',
  clientOnboarding:
    'incorporación de clientes|onboarding de clientes|alta de clientes|implantación de clientes|puesta en marcha de clientes',
  dataPipelines:
    'pipelines de datos|pipeline de datos|etl|procesos etl|cargas de datos|trabajos por lotes|tareas programadas',
  funnels: 'embudo|embudo de conversión|embudo de marketing|embudo de registro|funnel',
  cashBook: 'libro de caja|caja chica|arqueo de caja|libro diario de caja|control de caja',
  rehab:
    'plan de ejercicios|ejercicios de fisioterapia|ejercicios en casa|rehabilitación|plan de rehabilitación|ejercicios de rehabilitación',
  businessExpenses:
    'gastos de la empresa|gastos operativos|gastos de oficina|gastos del negocio|costes operativos',
  allergies: 'alergias|lista de alergias|alergias alimentarias|lista de alergias del comedor|intolerancias',
  briefings:
    'charlas de seguridad|charla de seguridad|charlas de cinco minutos|inducción de seguridad|formación de seguridad en obra',
  substitutions:
    'sustituciones|plan de sustituciones|profesores sustitutos|guardias de profesores|suplencias',
  bloodDonors: 'donantes de sangre|donación de sangre|donaciones de sangre|banco de sangre',
  renovation:
    'reforma|reformas|renovación|remodelación|reforma de la casa|reforma del baño|remodelar casa|reforma de cocina|reforma casa|reforma del piso|reforma de la cocina',
  overtime: 'horas extra|horas extras|control de horas extra|registro de horas extra|sobretiempo',
  communicationPlan:
    'plan de comunicación|plan de comunicaciones|matriz de comunicación|comunicación interna',
};
