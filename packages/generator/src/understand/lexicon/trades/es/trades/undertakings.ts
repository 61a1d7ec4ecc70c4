import type { undertakings as english } from '../../en/trades/undertakings.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call trades. */
export const undertakings: SameIds<typeof english> = {
  clinic:
    'clínica|consultorio|consultorio médico|consulta médica|centro médico|centro de salud|hospital|médico|pediatra|citas perdidas|ausencias de pacientes|agenda de consultas|citas médicas|agenda médica|citas de pacientes',
  dentist:
    'dentista|clínica dental|consultorio dental|odontólogo|ortodoncia|consulta dental|dental|odontología',
  vet: 'veterinario|veterinaria|clínica veterinaria|consulta veterinaria|hospital veterinario',
  therapy:
    'fisioterapia|fisioterapeuta|terapeuta|terapia|coaching|masajes|psicólogo|psicología|osteópata|osteopatía|logopedia|psicoterapia|entrenador personal|entrenamiento personal|logopeda',
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
  foodBank:
    'banco de alimentos|comedor social|despensa solidaria|reparto de alimentos|comedor popular|paquetes de comida|lotes de alimentos',
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
    'correr|maratón|entrenamiento de maratón|media maratón|carreras|triatlón|ciclismo|running|entrenamiento para maratón|entrenos|registro de entrenos|plan de carrera',
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
    'mantenimiento|mantenimiento de edificios|conserjería|reparaciones|gestión de instalaciones|mantenimiento de edificio|plan de mantenimiento|registro de mantenimiento|averías|incidencias de mantenimiento|partes de avería',
  fleet:
    'flota|flota de vehículos|mantenimiento de flota|vehículos|gestión de flotas|coches de empresa|mantenimiento de vehículos|flotilla|empresa de taxis',
  carRepair:
    'taller|taller mecánico|mecánico|reparación de coches|taller de coches|taller de bicicletas|taller de motos|taller automotriz',
  warehouse:
    'almacén|inventario|control de inventario|existencias|control de stock|stock|gestión de inventario|gestión de almacén|repuestos|depósito|refacciones|niveles de existencias|niveles de stock',
  delivery:
    'reparto|entregas|logística|mensajería|envíos|paquetería|transporte|servicio de entregas|empresa de transporte|reparto a domicilio',
  production:
    'producción|fábrica|manufactura|línea de producción|planificación de la producción|planta de producción|impresión 3d|maquila',
  lab: 'laboratorio|muestras de laboratorio|laboratorio de análisis|muestras|laboratorio clínico',
  clinicalStudy:
    'ensayo clínico|estudio clínico|participantes del estudio|estudio de investigación|ensayos clínicos|estudio de campo',
  farm: 'granja|finca|agricultura|cosecha|ganadería|rancho|huerta comercial|cultivos|campo|hacienda|explotación agrícola|ganado',
  bees: 'apicultura|abejas|colmenas|apicultor|miel|colmenar|revisión de colmenas|inspección de colmenas',
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
    'redes sociales|youtube|canal de youtube|instagram|tiktok|creador de contenido|influencer|contenidos|twitch|contenido|calendario editorial|calendario de contenidos|plan de contenidos',
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
  shopSales:
    'ventas de la tienda|ventas diarias|ventas del día|registro de ventas|ingresos diarios|recaudación diaria',
  shopOrders: 'pedidos de la tienda',
  renovation:
    'reforma|reformas|renovación|remodelación|reforma de la casa|reforma del baño|remodelar casa|reforma de cocina|reforma casa|reforma del piso|reforma de la cocina',
};
