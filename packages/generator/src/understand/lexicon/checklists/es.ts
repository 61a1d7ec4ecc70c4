import type { Checklists } from './Checklists.js';

export const checklists: Checklists = {
  opening: {
    words: 'apertura|abrir|inicio del día',
    phases: [
      'Antes de abrir: Desactivar la alarma|Encender luces y climatización|Revisar neveras y anotar temperaturas|Limpiar mesas, barra y baños',
      'Preparar: Contar el fondo de caja|Encender máquinas y cajas|Reponer y revisar caducidades|Colocar carteles y expositores',
      'Al abrir: Reunir al equipo|Revisar reservas y entregas|Abrir las puertas',
    ],
  },
  closing: {
    words: 'cierre|cerrar|fin del día',
    phases: [
      'Últimos pedidos: Avisar a los últimos clientes|Recoger y limpiar mesas y barra|Guardar y fechar los alimentos',
      'Limpiar: Limpiar máquinas y superficies|Barrer y fregar el suelo|Limpiar los baños|Sacar la basura',
      'Cerrar: Contar y guardar la caja|Apagar máquinas y luces|Revisar ventanas y puerta trasera|Conectar la alarma',
    ],
  },
  onboarding: {
    words: 'onboarding|incorporación|nuevo empleado|nuevos empleados|primer día|bienvenida|acogida',
    phases: [
      'Antes del primer día: Firmar el contrato|Pedir portátil y teléfono|Crear cuentas y accesos|Nombrar a quien acompaña|Enviar el plan de la primera semana',
      'Primera semana: Bienvenida y visita|Presentar al equipo|Explicar herramientas y procesos|Acordar objetivos del primer mes',
      'Primeros tres meses: Charla a los 30 días|Primera tarea propia|Formación obligatoria|Revisión del periodo de prueba',
    ],
  },
  offboarding: {
    words: 'offboarding|baja de empleado|salida de empleado|desvinculación',
    phases: [
      'Acordar: Confirmar el último día por escrito|Informar al equipo|Planificar el traspaso',
      'Traspasar: Documentar lo pendiente|Entregar contactos y archivos|Devolver portátil, teléfono y llaves|Entrevista de salida',
      'Después: Cerrar cuentas y accesos|Liquidación y vacaciones|Carta de referencia',
    ],
  },
  release: {
    words: 'lanzamiento de la app|release|despliegue|puesta en producción|nueva versión|versión',
    phases: [
      'Antes: Todas las pruebas pasan|Cambios revisados|Número de versión y notas|Migraciones probadas en una copia|Plan de vuelta atrás',
      'Lanzamiento: Copia de seguridad|Desplegar a unos pocos|Vigilar errores y tiempos|Desplegar a todos',
      'Después: Probar a mano lo principal|Avisar a usuarios y soporte|Vigilar reseñas y tickets|Anotar mejoras',
    ],
  },
  websiteLaunch: {
    words: 'página web|sitio web|web nueva|tienda online',
    phases: [
      'Contenido: Textos corregidos|Imágenes comprimidas y con texto alternativo|Aviso legal y privacidad|Títulos y descripciones',
      'Técnica: Funciona en el móvil|Formularios y enlaces probados|Redirecciones|Certificado y copias|Analítica configurada',
      'Lanzamiento: Apuntar el dominio|Enviar el mapa del sitio|Anunciarlo|Revisar al día siguiente',
    ],
  },
  event: {
    words: 'evento|conferencia|taller|fiesta de empresa|feria|jornada',
    phases: [
      'Semanas antes: Fijar fecha, objetivo y presupuesto|Reservar el lugar|Contratar ponentes y catering|Enviar invitaciones',
      'Días antes: Confirmar asistentes al catering|Imprimir acreditaciones y carteles|Probar sonido y proyector|Instruir a los ayudantes',
      'El día y después: Montar y recibir|Hacer fotos|Recoger|Agradecer a asistentes y ayudantes|Pagar las facturas',
    ],
  },
  safety: {
    words:
      'seguridad+laboratorio|seguridad+obra|seguridad|inspección de seguridad|prevención|riesgos laborales|incendios|inspección de obra|auditoría',
    phases: [
      'Salidas e incendios: Vías de evacuación libres|Salidas de emergencia abiertas|Extintores revisados y en su sitio|Alarma probada',
      'Puesto de trabajo: Suelos secos y sin obstáculos|Cables y enchufes en buen estado|Protecciones de máquinas puestas|Escaleras y andamios revisados|Químicos etiquetados y bajo llave',
      'Personas: Equipo de protección puesto|Botiquín completo|Primeros auxilios asignados|Última formación documentada',
    ],
  },
  vehicle: {
    words: 'vehículo|coche|camión|furgoneta|flota|auto',
    phases: [
      'Exterior: Neumáticos y presión|Luces e intermitentes|Espejos y cristales|Daños en la carrocería|Matrículas legibles',
      'Motor e interior: Aceite y refrigerante|Frenos y dirección|Limpiaparabrisas|Cinturones y bocina|Testigos apagados',
      'A bordo: Documentación y seguro|Triángulo y chaleco|Botiquín|Carga sujeta|Kilometraje anotado',
    ],
  },
  monthEnd: {
    words: 'cierre de mes|cierre mensual|fin de mes|cierre contable|cierre del año',
    phases: [
      'Reunir: Todas las facturas enviadas|Todos los recibos|Gastos aprobados|Horas completas',
      'Conciliar: Cuentas bancarias|Tarjetas|Cobros y pagos pendientes|Existencias y activos|Periodificaciones y amortización',
      'Informar: Resultado frente a presupuesto|Flujo de caja|Impuestos preparados|Revisado y cerrado',
    ],
  },
  cleaning: {
    words: 'limpieza|limpieza de cocina|higiene',
    phases: [
      'Cada día: Limpiar superficies y manillas|Limpiar fregaderos|Vaciar papeleras|Barrer y fregar',
      'Cada semana: Limpiar nevera y horno|Descalcificar máquinas|Quitar el polvo|Lavar paños',
      'Cada mes: Limpiar ventanas|Limpiar detrás de los aparatos|Limpiar desagües y filtros|Revisar productos',
    ],
  },
  travel: {
    words: 'viaje|vacaciones|antes de viajar',
    phases: [
      'Planificar: Pasaporte y visado vigentes|Reservar transporte y alojamiento|Seguro de viaje|Vacunas y medicinas',
      'La semana antes: Facturar en línea|Avisar al banco y a la operadora|Copiar los documentos|Alguien para plantas y correo',
      'El día: Cargadores y adaptador|Dinero y tarjetas|Ventanas, agua y calefacción|Llaves entregadas',
    ],
  },
  homeBuying: {
    words: 'comprar casa|compra de casa|compra de vivienda|visita al piso|comprar piso',
    phases: [
      'Antes: Fijar el presupuesto|Preaprobar la hipoteca|Anotar lo imprescindible|Comparar zonas y precios',
      'Visita: Tejado, paredes y humedad|Ventanas y calefacción|Luz y agua|Ruido y luz natural|Gastos fijos',
      'Compra: Tasación|Negociar el precio|Revisar el contrato|Firmar y pagar|Seguro y llaves',
    ],
  },
  newClient: {
    words: 'nuevo cliente|cliente nuevo|alta de cliente|arranque de proyecto|inicio de proyecto',
    phases: [
      'Antes de empezar: Contrato firmado|Primera factura enviada|Contactos y accesos|Proyecto creado',
      'Arranque: Objetivos y medidas acordados|Roles y reuniones acordados|Calendario y presupuesto confirmados|Riesgos anotados',
      'Primer mes: Primera entrega|Opinión recogida|Informe enviado|Próximos pasos acordados',
    ],
  },
  inspection: {
    words:
      'inspección|inspección de máquinas|inspección de equipos|inspección de grúa|revisión técnica|revisión de equipos',
    phases: [
      'Mirar: Sin grietas, óxido ni fugas|Tornillos, cables y mangueras firmes|Protecciones y cubiertas puestas|Señales y etiquetas legibles',
      'Probar: La parada de emergencia funciona|Frenos y finales de carrera funcionan|Sin ruidos ni holguras extraños|Luces y avisos funcionan',
      'Anotar: Horas y último mantenimiento|Defectos fotografiados y comunicados|Fuera de servicio si es inseguro|Fecha, nombre y firma',
    ],
  },
  scaffold: {
    words: 'andamio|andamios|inspección de andamios|revisión de andamios',
    phases: [
      'Base: Suelo firme, placas y durmientes colocados|Montantes a plomo|Amarres y diagonales completos',
      'Plataformas: Plataformas completas y sin daños|Barandillas, listones y rodapiés|Escaleras y accesos seguros|Carga dentro de la clase',
      'Autorización: Etiqueta con fecha y clase de carga|Revisado tras temporales y cambios|Defectos anotados y zonas inseguras cerradas|Fecha, nombre y firma',
    ],
  },
  production: {
    words: 'producción|producción diaria|obrador|mise en place|horneado',
    phases: [
      'Preparar: Pedidos y cantidades del día|Ingredientes y material listos|Máquinas revisadas y precalentadas|Manos, superficies y utensilios limpios',
      'Producir: Lotes según el plan|Tiempos y temperaturas anotados|Alérgenos separados|Primer lote revisado',
      'Terminar: Productos contados, etiquetados y fechados|Mermas y sobras anotadas|Máquinas y suelo limpios|Ingredientes que faltan pedidos',
    ],
  },
  handHygiene: {
    words: 'higiene de manos|lavado de manos|control de infecciones',
    phases: [
      'Antes: Sin anillos, reloj ni esmalte|Mangas por encima del codo|Jabón, gel y toallas repuestos',
      'Los cinco momentos: Antes de tocar al paciente|Antes de una tarea limpia|Tras contacto con fluidos|Tras tocar al paciente|Tras tocar el entorno',
      'Técnica: Producto suficiente para ambas manos|Todas las zonas, pulgares y yemas|Al menos 30 segundos|Manos secas antes de los guantes',
    ],
  },
  taxReturn: {
    words: 'declaración de la renta|documentos fiscales|impuestos|renta|declaración',
    phases: [
      'Ingresos: Certificados de sueldo|Facturas y otros ingresos|Intereses y dividendos|Alquileres cobrados',
      'Deducciones: Recibos de gastos|Seguros|Donaciones|Gastos médicos|Guardería',
      'Presentar: Declaración anterior a mano|Cuenta para la devolución|Formulario revisado y enviado|Copias archivadas',
    ],
  },
  schoolStart: {
    words:
      'primer día de clase|primer día de colegio|vuelta al cole|inicio de clases|material escolar|primer día+escuela',
    phases: [
      'Semanas antes: Matrícula confirmada|Material comprado y marcado|Camino ensayado|Vacunas revisadas',
      'El día antes: Mochila hecha|Ropa preparada|Almuerzo y botella|A dormir pronto',
      'Primer día: Papeles y contactos entregados|Aula y docente conocidos|Recogida acordada|Foto hecha',
    ],
  },
  server: {
    words: 'servidor|servidores|mantenimiento informático|copias de seguridad|sistemas',
    phases: [
      'Antes: Ventana anunciada|Copia hecha y restaurada en prueba|Vuelta atrás escrita',
      'Durante: Actualizaciones y parches|Disco, memoria y registros revisados|Certificados y claves renovados|Cuentas sin uso cerradas',
      'Después: Servicios reiniciados y probados|Monitorización en verde|Cambios documentados|Usuarios avisados',
    ],
  },
  laboratoryEnd: {
    words: 'cierre del laboratorio|cierre+laboratorio|laboratorio',
    phases: [
      'Muestras y químicos: Muestras etiquetadas y guardadas|Químicos cerrados bajo llave|Residuos separados|Neveras y congeladores cerrados',
      'Equipos: Gas, agua y vacío cerrados|Equipos limpios y apagados|Campanas cerradas|Lo que sigue de noche, con nombre',
      'Salir: Mesas limpias|Cuaderno al día|Bata fuera, manos lavadas|Luces apagadas, puerta cerrada',
    ],
  },
  competition: {
    words: 'competición|torneo|campeonato|día de partido|competencia|día del deporte',
    phases: [
      'Antes: Inscripciones confirmadas|Viaje y coches acordados|Jueces y ayudantes|Licencias y permisos a mano',
      'Preparar: Ropa, calzado y repuesto|Bebida y comida|Botiquín|Lista de salida y horario',
      'El día: Registro y calentamiento|Charla del equipo|Resultados anotados|Recoger y dar las gracias',
    ],
  },
  siteRound: {
    words: 'obra|obras|sitio de construcción',
    phases: [
      'Inicio de la jornada: Cuadrilla presente e instruida|Tiempo y accesos revisados|Entregas y máquinas confirmadas',
      'Seguridad: Casco, botas y chaleco|Andamios y escaleras revisados|Bordes y huecos protegidos|Botiquín y extintor en su sitio',
      'Fin de la jornada: Trabajo y fotos registrados|Defectos anotados|Material cubierto, herramienta guardada|Obra cerrada',
    ],
  },
  nurseStart: {
    words: 'enfermeras nuevas|nuevas enfermeras|incorporación+enfermer|acogida+enfermer',
    phases: [
      'Antes del primer turno: Título y vacunas revisados|Uniforme, placa y taquilla|Acceso a historias y medicación|Tutora o tutor asignado',
      'Primeros turnos: Visita y salidas de emergencia|Emergencias y reanimación|Higiene y aislamiento|Relevo y registro explicados',
      'Primeros meses: Medicación con supervisión|Equipos aprendidos uno a uno|Turnos por su cuenta|Charla a los 30 y 90 días',
    ],
  },
  move: {
    words: 'mudanza|traslado de casa',
    phases: [
      'Dos meses antes: Contratos dados de baja|Mudanza contratada|Cosas ordenadas',
      'Dos semanas antes: Cajas hechas y marcadas|Cambio de dirección|Luz e internet arreglados',
      'Día de la mudanza y después: Contadores leídos|Llaves entregadas|Casa antigua limpia|Empadronamiento',
    ],
  },
  wedding: {
    words: 'boda|día de la boda',
    phases: [
      'Un año antes: Fecha y presupuesto|Lugar reservado|Lista de invitados',
      'Meses antes: Invitaciones enviadas|Vestido y anillos|Catering, música y fotos|Papeles del registro',
      'La última semana: Plano de mesas|Pagos y propinas|Kit de emergencia|Anillos con un testigo',
    ],
  },
  stocktake: {
    words: 'inventario|recuento|conteo de existencias|control de existencias|stock de medicamentos',
    phases: [
      'Antes: Fecha y equipos fijados|Estanterías ordenadas y marcadas|Entradas registradas|Hojas impresas',
      'Contar: Dos personas por sección|Dañado aparte|Diferencias recontadas|Caja y venta online paradas',
      'Después: Diferencias explicadas|Existencias corregidas|Faltantes pedidos|Resultado archivado',
    ],
  },
  recovery: {
    words: 'recuperación ante desastres|plan de emergencia|continuidad del negocio|caída del sistema',
    phases: [
      'De inmediato: Daño y riesgo evaluados|Responsable nombrado|Equipo y clientes avisados|Sistemas afectados aislados',
      'Restaurar: Última copia limpia localizada|Sistemas en el orden acordado|Datos sin huecos|Accesos y claves renovados',
      'Después: Normalidad confirmada|Causa anotada|Plan y contactos al día|Próximo simulacro fijado',
    ],
  },
  schoolTrip: {
    words: 'excursión escolar|salida escolar|viaje escolar|excursión',
    phases: [
      'Planificar: Objetivo, fecha y coste|Permiso del centro|Autobús y entradas|Riesgos valorados',
      'Antes: Autorizaciones recogidas|Alergias y medicinas anotadas|Acompañantes y grupos|Teléfonos de emergencia',
      'El día: Contar a los niños en cada parada|Botiquín a bordo|Comida y agua|Avisar al centro al volver',
    ],
  },
  shiftHandover: {
    words: 'cambio de turno|entrega de turno|relevo|relevo de turno|traspaso de turno',
    phases: [
      'Situación: Casos abiertos uno por uno|Cambios desde el último turno|Averías y qué se hizo|Valores que vigilar',
      'Trabajo: Lo terminado y lo pendiente|Entregas y visitas previstas|Llaves, equipos y caja contados|Puesto ordenado',
      'Cierre: Preguntas del turno entrante resueltas|Anotado y firmado|Lo urgente comunicado al responsable',
    ],
  },
  vaccination: {
    words: 'vacunación|vacuna|vacunas|campaña de vacunación',
    phases: [
      'Antes: Vacunas pedidas y cadena de frío revisada|Citas enviadas|Consentimientos y folletos listos|Botiquín de emergencia completo',
      'En cada vacuna: Identidad y fecha de nacimiento comprobadas|Preguntas de salud y alergias|Lote y caducidad anotados|15 minutos de observación',
      'Después: Anotado en la historia y la cartilla|Reacciones comunicadas|Agujas desechadas|Próxima dosis acordada',
    ],
  },
  parentsEvening: {
    words: 'reunión de padres|reunión con padres|reunión de familias|tutoría con padres',
    phases: [
      'Preparar: Fecha y aula fijadas|Convocatoria enviada|Orden del día acordado|Notas a mano',
      'En la reunión: Aula y sillas listas|Lista de asistencia|Orden del día tratado|Representantes elegidos',
      'Después: Acta a todas las familias|Preguntas respondidas|Ausentes informados|Próxima fecha anotada',
    ],
  },
  application: {
    words: 'solicitud|permiso|permisos|licencia|subvención|visado',
    phases: [
      'Antes: Bases y plazo leídos|Requisitos comprobados|Tasa y contacto anotados|Tiempo previsto',
      'Documentos: Formulario completo|Planos, ofertas o presupuesto adjuntos|Justificantes y firmas reunidos|Leído por otra persona',
      'Entrega: Copia guardada|Enviado antes del plazo|Acuse archivado|Fecha de respuesta anotada',
    ],
  },
};
