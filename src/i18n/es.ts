/** The interface words in Spanish. */
import { formatList } from './format-list.js';
import { plural } from './plural.js';
import type { Words } from './words.js';

export const language = 'es';

type Forms = Parameters<typeof plural>[2];

const phrase = (count: number, forms: Forms): string => plural(language, count, forms);

// A day needs the article, a month or a year does not.
const hasDay = (date: string): boolean => /^\d+\s+de\s/.test(date);
const on = (date: string): string => (hasDay(date) ? `el ${date}` : `en ${date}`);
const since = (date: string): string => (hasDay(date) ? `desde el ${date}` : `desde ${date}`);

// An option of a question may be a whole sentence with its own final mark.
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

// «Artículo I» and «Volumen 672» are in lower case in the middle of a citation.
const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

export const common: Words['common'] = {
  loading: 'Cargando…',
  retry: 'Reintentar',
  notLoaded: 'No se ha podido cargar este contenido.',
  notReadable: 'No se ha podido leer este contenido.',
  notThere: 'No se ha podido encontrar este contenido.',
  credit: (credit) => `Imagen: ${credit}`,
  creditWithLicense: (credit, license) => `Imagen: ${credit}, ${license}`,
  source: (title) => `Fuente: ${title}`,
  sources: 'Fuentes',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  showAll: 'Mostrar todo',
  hideAll: 'Ocultar todo',
  topic: 'Tema',
  allTopics: 'Todos los temas',
  readingLevel: 'Nivel de lectura',
  standard: 'Estándar',
  plain: 'Lectura fácil',
  onlyIn: (language) => `Por ahora solo disponible en ${language}.`,
};

export const dates: Words['dates'] = {
  written: (year, month, day) =>
    `${day ? `${day}\u00a0de ` : ''}${month ? `${months.split(' ')[month - 1]} de\u00a0` : ''}${year}`,
};

export const faq: Words['faq'] = {
  found: (count) =>
    count
      ? phrase(count, {
          one: '# pregunta encontrada',
          many: '# de preguntas encontradas',
          other: '# preguntas encontradas',
        })
      : 'No se ha encontrado ninguna pregunta',
  otherTopic: 'Más preguntas',
};

export const faqSearch: Words['faqSearch'] = {
  search: 'Buscar en las preguntas',
  similar: (count) =>
    plural(language, count, {
      one: '# pregunta con palabras parecidas',
      many: '# de preguntas con palabras parecidas',
      other: '# preguntas con palabras parecidas',
    }),
  notFound: (query) => `Ninguna pregunta ni respuesta contiene «${query}».`,
  notInTopic: (query) => `Ninguna pregunta ni respuesta de este tema contiene «${query}».`,
  showQuestions: 'Mostrar todas las preguntas',
  searchTopics: 'Buscar en todos los temas',
};

export const articleCard: Words['articleCard'] = {
  readArticle: 'Leer el artículo',
  readingTime: (minutes) => `${minutes} min de lectura`,
};

export const article: Words['article'] = {
  close: 'Cerrar',
  updated: (date) => `Actualizado ${on(date)}`,
  contents: 'Contenido',
  source: (number) => `Fuente ${number}`,
  backToText: (number) => `Volver al texto desde la fuente ${number}`,
  readOn: 'Seguir leyendo',
  listen: 'Escuchar',
  pause: 'Pausa',
  stop: 'Detener',
  speed: 'Velocidad',
  times: (factor) => `${factor}×`,
  print: 'Imprimir',
  share: 'Compartir',
  cite: 'Citar este artículo',
  copy: 'Copiar',
  reference: (style) => `Referencia ${style}`,
  referenceCopied: 'Referencia copiada',
  download: 'Para gestores de referencias',
  address: 'Este artículo en línea',
};

export const articlePage: Words['articlePage'] = {
  handout: 'Imprimir como hoja de trabajo',
  languages: 'Idiomas',
  backToPlace: (source, place) => `Volver al texto desde la fuente ${source}, lugar ${place}`,
};

export const site: Words['site'] = {
  questions: 'Preguntas y respuestas',
  treaties: 'Tratados y acuerdos',
  ofTopic: (name, topic) => `${name}: ${topic}`,
  allQuestions: 'Todas las preguntas',
  embed:
    'Cada una de estas direcciones se puede pegar en un sitio que muestre una vista previa de los enlaces.',
  builder: 'Crear el código para tu propia página',
};

export const handout: Words['handout'] = {
  title: (article) => `${article}: hoja de trabajo`,
  address: 'Leer este artículo en línea',
  qrCode: 'La dirección en un código QR',
  license: (license) => `Licencia: ${license}`,
  questions: 'Preguntas',
  task: 'Marca una respuesta en cada pregunta.',
  name: 'Nombre',
  class: 'Clase',
  date: 'Fecha',
  answers: 'Respuestas',
  forTeachers: 'Para docentes',
};

export const articles: Words['articles'] = {
  otherTopic: 'Más artículos',
  articles: 'Artículos',
  shown: (topic, count) =>
    `${topic}: ${phrase(count, { one: '# artículo', many: '# de artículos', other: '# artículos' })}`,
  empty: 'No hay ningún artículo sobre este tema.',
  showArticles: 'Mostrar todos los artículos',
};

export const instrument: Words['instrument'] = {
  binding: 'Tratado',
  commitment: 'Compromiso político, no vinculante jurídicamente',
  asOf: (date) => `a ${date}`,
  article: (number) => `Artículo ${number}`,
  section: (number) => `Sección ${number}`,
  colon: ': ',
  comma: ', ',
};

export const treaty: Words['treaty'] = {
  keyFacts: 'Datos esenciales',
  gist: 'En una frase',
  officialTitle: 'Título oficial',
  adopted: 'Aprobación',
  openedForSignature: 'Apertura a la firma',
  inForce: 'En vigor desde',
  depositary: 'Depositario',
  unts: 'Treaty Series de la ONU',
  languages: 'Idiomas auténticos',
  parties: 'Estados partes',
  signedOnly: 'Firma sin ratificación',
  signatories: 'Signatarios',
  old: 'Este dato tiene más de 400 días y puede haber cambiado.',
  contents: (name) => `Contenido: ${name}`,
  articleByArticle: 'Artículo por artículo',
  sectionBySection: 'Sección por sección',
  number: (number) => number,
  previous: 'Anterior',
  next: 'Siguiente',
  asks: 'Lo que pide a los Estados',
  asksSignatories: 'Lo que se proponen los signatarios',
  silent: 'Lo que no dice',
  cases: 'Lo que ha ocurrido',
  officialText: 'Texto oficial',
  translation: 'Texto oficial, traducido',
  readArticle: (article) => `${article} en el texto oficial`,
  open: 'Lo que deja abierto',
  authority:
    'Estas explicaciones no son el tratado. Solo tiene valor jurídico el texto que conserva el depositario.',
  authorityOfCommitment:
    'Estas explicaciones no son el documento. Lo que cuenta es el texto que se firmó.',
  translated:
    'Ningún texto en este idioma es auténtico; lo que se puede leer en él es una traducción.',
  readText: 'Leer el texto oficial',
  readTranslation: 'Leer el texto traducido',
};

export const timeline: Words['timeline'] = {
  name: 'Cronología',
  decade: (firstYear) => `Década de ${firstYear}`,
  undated: 'Sin fecha',
  otherTopic: 'Otros acontecimientos',
  earlier: 'Antes',
  later: 'Después',
  shown: (count) =>
    phrase(count, {
      one: '# acontecimiento',
      many: '# de acontecimientos',
      other: '# acontecimientos',
    }),
  officialText: (treaty) => `${treaty}, texto oficial`,
};

export const treaties: Words['treaties'] = {
  view: 'Vista',
  list: 'Lista',
  timeline: 'Cronología',
  comparison: 'Comparación',
  back: 'Volver a todos los acuerdos',
  parties: (count) =>
    phrase(count, {
      one: '# Estado parte',
      many: '# de Estados partes',
      other: '# Estados partes',
    }),
  signatories: (count) =>
    phrase(count, { one: '# signatario', many: '# de signatarios', other: '# signatarios' }),
  inForce: (date) => `En vigor ${since(date)}.`,
};

export const comparison: Words['comparison'] = {
  compare: 'Comparar dos o tres acuerdos',
  chooseMore: 'Elige al menos dos para compararlos.',
  enough: 'Ya hay tres elegidos. Para elegir otro, quita antes uno.',
  comparisonOf: (names) => `Comparación: ${formatList(names, language)}`,
  comparisonOn: (topic, names) => `${topic}: ${formatList(names, language)}`,
  notCompared: 'No forma parte de esta comparación.',
};

export const treatyLater: Words['treatyLater'] = {
  members: 'Quiénes son parte',
  signatories: 'Quiénes han firmado',
  listAsOf: (date) => `Lista a ${date}.`,
  organisations: (names) =>
    `Lo han aceptado también: ${formatList(names, language)}. Las organizaciones no se cuentan entre los países.`,
  withDate: (name, date) => `${name} (${date})`,
  takeAway: 'Citar e imprimir',
};

export const glossary: Words['glossary'] = {
  heading: 'Glosario',
};

export const check: Words['check'] = {
  heading: 'Comprueba lo que sabes',
  checkAnswer: 'Comprobar',
  chooseFirst: 'Elige antes una respuesta.',
  right: 'Correcto.',
  wrong: 'No del todo.',
  answer: (option) => sentence(`La respuesta es: ${option}`),
};

export const membership: Words['membership'] = {
  search: 'Buscar un país',
  found: (count) =>
    count
      ? phrase(count, {
          one: '# país encontrado',
          many: '# de países encontrados',
          other: '# países encontrados',
        })
      : 'No se ha encontrado ningún país',
  foundOne: (name, standing) => `${name}: ${standing}`,
  view: 'Mostrar como',
  table: 'Tabla',
  map: 'Mapa',
  mapHint: 'Las teclas de flecha llevan de un país a otro.',
  noCountry: 'Elige una casilla para leer su nombre.',
  caption: (name, date) => `${name}: países a ${date}`,
  captionYear: (name, year) => `${name}: países a finales de ${year}`,
  country: 'País',
  standing: 'Situación',
  date: 'Desde',
  year: 'Año',
  latest: (year) => `${year}: como en la lista.`,
  joined: (count, year, it) =>
    [
      `${year}: al final del año`,
      phrase(
        count,
        it.binding
          ? {
              one: '# país se había sumado',
              many: '# de países se habían sumado',
              other: '# países se habían sumado',
            }
          : {
              one: '# país había firmado',
              many: '# de países habían firmado',
              other: '# países habían firmado',
            },
      ),
    ].join(' ') + (it.isBeforeForce ? ', antes de la entrada en vigor.' : '.'),
  undated: (count) =>
    phrase(count, {
      one: 'No se conoce la fecha de # país de la lista.',
      many: 'No se conoce la fecha de # de países de la lista.',
      other: 'No se conoce la fecha de # países de la lista.',
    }),
  standings: (binding) => ({
    party: 'Parte',
    signatory: binding ? 'Firma sin ratificación' : 'Signatario',
    withdrawn: 'Se retiró',
    none: binding ? 'No es parte' : 'No ha firmado',
    unknown: 'Sin confirmar',
  }),
  standingsInYear: (binding) => ({
    party: 'Se había sumado',
    signatory: 'Había firmado',
    withdrawn: 'Se había retirado',
    none: binding ? 'No se había sumado' : 'No había firmado',
    unknown: 'Sin confirmar',
  }),
  partly: (standing, listed, counted, date) =>
    `${standing}: la lista nombra ${listed}; a ${date} se cuentan ${counted}.`,
  regions: {
    americas: 'América',
    europe: 'Europa',
    africa: 'África',
    asia: 'Asia',
    oceania: 'Oceanía',
    other: 'Otros',
  },
  save: 'Guardar lo que se muestra',
  csv: 'Tabla (CSV)',
  json: 'Datos (JSON)',
};

export const takeAway: Words['takeAway'] = {
  what: 'Qué citar o imprimir',
  whole: 'El texto completo',
  citation: (it) =>
    [
      it.title,
      it.opened && `apertura a la firma: ${it.opened}`,
      it.inForce && `entrada en vigor: ${it.inForce}`,
      it.unts && `Naciones Unidas, Treaty Series, ${inside(it.unts)}`,
      it.part && inside(it.part),
    ]
      .filter(Boolean)
      .join(', ') + '.',
  copy: 'Copiar la cita',
  copied: 'Cita copiada',
  print: 'Imprimir',
};

export const kiosk: Words['kiosk'] = {
  code: 'Código QR',
  codeOf: (title) => `Código QR: ${title}`,
  scan: 'Escanea este código con tu teléfono para seguir leyendo.',
  close: 'Cerrar',
  still: '¿Sigues ahí?',
  goOn: 'Toca la pantalla o pulsa una tecla para continuar.',
  restart: 'Si no, todo volverá a empezar en (segundos):',
};
