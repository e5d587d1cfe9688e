/** The interface words in French. */

import { formatList } from './format-list.js';
import { plural } from './plural.js';
import type { Words } from './words.js';

export const language = 'fr';

// A date either starts with the day, or is only a month or a year.
const isDay = (date: string) => /^\d{1,2}(er)?\s/.test(date);
const on = (date: string) => `${isDay(date) ? 'le' : 'en'} ${date}`;
const at = (date: string) => `${isDay(date) ? 'au' : 'en'} ${date}`;
const since = (date: string) => `depuis ${isDay(date) ? 'le ' : ''}${date}`;

// An option that is a sentence of its own already has its final mark.
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

// In the middle of a sentence.
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

export const common: Words['common'] = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  notLoaded: 'Le chargement a échoué.',
  notReadable: 'Ce contenu n’a pas pu être lu.',
  notThere: 'Ce contenu est introuvable.',
  credit: (credit) => `Image\u00a0: ${credit}`,
  creditWithLicense: (credit, license) => `Image\u00a0: ${credit}, ${license}`,
  source: (title) => `Source\u00a0: ${title}`,
  sources: 'Sources',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  showAll: 'Tout afficher',
  hideAll: 'Tout masquer',
  topic: 'Thème',
  allTopics: 'Tous les thèmes',
  readingLevel: 'Niveau de lecture',
  standard: 'Standard',
  plain: 'Facile à lire',
  onlyIn: (language) => `Disponible uniquement en ${language} pour le moment.`,
};

export const dates: Words['dates'] = {
  written: (year, month, day) =>
    `${day ? `${day === 1 ? '1er' : day}\u00a0` : ''}${month ? `${months.split(' ')[month - 1]} ` : ''}${year}`,
};

export const faq: Words['faq'] = {
  found: (count) =>
    count
      ? plural(language, count, {
          one: '# question trouvée',
          many: '# de questions trouvées',
          other: '# questions trouvées',
        })
      : 'Aucune question trouvée',
  otherTopic: 'Autres questions',
};

export const faqSearch: Words['faqSearch'] = {
  search: 'Rechercher dans les questions',
  similar: (count) =>
    plural(language, count, {
      one: '# question avec des mots proches',
      many: '# de questions avec des mots proches',
      other: '# questions avec des mots proches',
    }),
  notFound: (query) => `Aucune question ni réponse ne contient «\u00a0${query}\u00a0».`,
  notInTopic: (query) =>
    `Sur ce thème, aucune question ni réponse ne contient «\u00a0${query}\u00a0».`,
  showQuestions: 'Afficher toutes les questions',
  searchTopics: 'Rechercher dans tous les thèmes',
};

export const articleCard: Words['articleCard'] = {
  readArticle: 'Lire l’article',
  readingTime: (minutes) => `${minutes}\u00a0min de lecture`,
};

export const article: Words['article'] = {
  close: 'Fermer',
  updated: (date) => `Mis à jour ${on(date)}`,
  contents: 'Sommaire',
  source: (number) => `Source ${number}`,
  backToText: (number) => `Retour au texte, depuis la source ${number}`,
  readOn: 'À lire aussi',
  listen: 'Écouter',
  pause: 'Pause',
  stop: 'Arrêter',
  speed: 'Vitesse',
  times: (factor) => `${factor}×`,
  print: 'Imprimer',
  share: 'Partager',
  cite: 'Citer cet article',
  copy: 'Copier',
  reference: (style) => `Référence ${style}`,
  referenceCopied: 'Référence copiée',
  download: 'Pour les logiciels bibliographiques',
  address: 'Cet article en ligne',
};

export const articlePage: Words['articlePage'] = {
  handout: 'Imprimer la fiche pour la classe',
  languages: 'Langues',
  backToPlace: (source, place) => `Retour au texte, de la source ${source} au passage ${place}`,
};

export const site: Words['site'] = {
  questions: 'Questions et réponses',
  treaties: 'Traités et accords',
  ofTopic: (name, topic) => `${name}\u00A0: ${topic}`,
  allQuestions: 'Toutes les questions',
  embed: 'Chacune de ces adresses peut être collée dans un site qui affiche un aperçu des liens.',
  builder: 'Créer le code pour votre propre page',
};

export const handout: Words['handout'] = {
  title: (article) => `${article}\u00a0: fiche pour la classe`,
  address: 'Lire cet article en ligne',
  qrCode: 'L’adresse sous forme de code QR',
  license: (license) => `Licence\u00a0: ${license}`,
  questions: 'Questions',
  task: 'Cochez une réponse à chaque question.',
  name: 'Nom',
  class: 'Classe',
  date: 'Date',
  answers: 'Réponses',
  forTeachers: 'Pour les enseignants',
};

export const articles: Words['articles'] = {
  otherTopic: 'Autres articles',
  articles: 'Articles',
  shown: (topic, count) =>
    `${topic}\u00a0: ${plural(language, count, {
      one: '# article',
      many: '# d’articles',
      other: '# articles',
    })}`,
  empty: 'Il n’y a pas d’article sur ce thème.',
  showArticles: 'Afficher tous les articles',
};

export const instrument: Words['instrument'] = {
  binding: 'Traité',
  commitment: 'Engagement politique, juridiquement non contraignant',
  asOf: at,
  article: (number) => `Article ${/^[1I]$/.test(number) ? 'premier' : number}`,
  section: (number) => `Section ${number}`,
  colon: '\u00a0: ',
  comma: ', ',
};

export const treaty: Words['treaty'] = {
  keyFacts: 'L’essentiel',
  gist: 'En une phrase',
  officialTitle: 'Titre officiel',
  adopted: 'Adoption',
  openedForSignature: 'Ouverture à la signature',
  inForce: 'En vigueur depuis',
  depositary: 'Dépositaire',
  unts: 'Recueil des Traités (ONU)',
  languages: 'Langues faisant foi',
  parties: 'États parties',
  signedOnly: 'Signé, non ratifié',
  signatories: 'Signataires',
  old: 'Cette information date de plus de 400 jours et peut avoir changé.',
  contents: (name) => `Sommaire\u00a0: ${name}`,
  articleByArticle: 'Article par article',
  sectionBySection: 'Section par section',
  number: (number) => number,
  previous: 'Précédent',
  next: 'Suivant',
  asks: 'Ce que le texte demande aux États',
  asksSignatories: 'Ce que les signataires comptent faire',
  silent: 'Ce que le texte ne dit pas',
  cases: 'Ce qui s’est passé',
  officialText: 'Texte officiel',
  translation: 'Texte officiel, en traduction',
  readArticle: (article) => `${article} dans le texte officiel`,
  open: 'Ce que le texte laisse ouvert',
  authority:
    'Ces explications ne sont pas le traité. Seul le texte conservé par le dépositaire a valeur juridique.',
  authorityOfCommitment:
    'Ces explications ne sont pas le document. Seul compte le texte qui a été signé.',
  translated:
    'Aucun texte dans cette langue ne fait foi\u00a0; celui que l’on peut lire est une traduction.',
  readText: 'Lire le texte officiel',
  readTranslation: 'Lire le texte en traduction',
};

export const timeline: Words['timeline'] = {
  name: 'Chronologie',
  decade: (firstYear) => `Années ${firstYear}`,
  undated: 'Sans date',
  otherTopic: 'Autres événements',
  earlier: 'Avant',
  later: 'Après',
  shown: (count) =>
    plural(language, count, { one: '# événement', many: '# d’événements', other: '# événements' }),
  officialText: (treaty) => `${treaty}, texte officiel`,
};

export const treaties: Words['treaties'] = {
  view: 'Affichage',
  list: 'Liste',
  timeline: 'Chronologie',
  comparison: 'Comparaison',
  back: 'Retour à tous les accords',
  parties: (count) =>
    plural(language, count, {
      one: '# État partie',
      many: '# d’États parties',
      other: '# États parties',
    }),
  signatories: (count) =>
    plural(language, count, {
      one: '# signataire',
      many: '# de signataires',
      other: '# signataires',
    }),
  inForce: (date) => `En vigueur ${since(date)}.`,
};

export const comparison: Words['comparison'] = {
  compare: 'Comparer deux ou trois accords',
  chooseMore: 'Choisissez-en au moins deux pour les comparer.',
  enough: 'Trois accords sont choisis. Pour en choisir un autre, retirez-en d’abord un.',
  comparisonOf: (names) => `Comparaison\u00a0: ${formatList(names, language)}`,
  comparisonOn: (topic, names) => `${topic}\u00a0: ${formatList(names, language)}`,
  notCompared: 'Ne fait pas partie de cette comparaison.',
};

export const treatyLater: Words['treatyLater'] = {
  members: 'Qui est partie',
  signatories: 'Qui a signé',
  listAsOf: (date) => `Liste arrêtée ${at(date)}.`,
  organisations: (names) =>
    `Texte également accepté par les organisations suivantes\u00a0: ${formatList(names, language)}. Elles ne sont pas comptées parmi les pays.`,
  withDate: (name, date) => `${name} (${date})`,
  takeAway: 'Citer et imprimer',
};

export const glossary: Words['glossary'] = {
  heading: 'Lexique',
};

export const check: Words['check'] = {
  heading: 'Testez-vous',
  checkAnswer: 'Vérifier',
  chooseFirst: 'Choisissez d’abord une réponse.',
  right: 'C’est exact.',
  wrong: 'Pas tout à fait.',
  answer: (option) => sentence(`La réponse est\u00a0: ${option}`),
};

export const membership: Words['membership'] = {
  search: 'Rechercher un pays',
  found: (count) =>
    count
      ? plural(language, count, {
          one: '# pays trouvé',
          many: '# de pays trouvés',
          other: '# pays trouvés',
        })
      : 'Aucun pays trouvé',
  foundOne: (name, standing) => `${name}\u00a0: ${standing}`,
  view: 'Afficher sous forme de',
  table: 'Tableau',
  map: 'Carte',
  mapHint: 'Les touches fléchées mènent d’un pays à l’autre.',
  noCountry: 'Choisissez une case pour en lire le nom.',
  caption: (name, date) => `${name}\u00a0: pays, ${at(date)}`,
  captionYear: (name, year) => `${name}\u00a0: pays à la fin de ${year}`,
  country: 'Pays',
  standing: 'Statut',
  date: 'Depuis',
  year: 'Année',
  latest: (year) => `${year}\u00a0: comme dans la liste.`,
  joined: (count, year, it) => {
    const countries = plural(language, count, {
      one: '# pays avait',
      many: '# de pays avaient',
      other: '# pays avaient',
    });
    const act = it.binding ? 'rejoint le texte' : 'signé';
    const before = it.isBeforeForce ? ', avant l’entrée en vigueur' : '';
    return `${year}\u00a0: ${countries} ${act} à la fin de l’année${before}.`;
  },
  undated: (count) =>
    plural(language, count, {
      one: 'Pour # pays de la liste, aucune date n’est connue.',
      many: 'Pour # de pays de la liste, aucune date n’est connue.',
      other: 'Pour # pays de la liste, aucune date n’est connue.',
    }),
  standings: (binding) => ({
    party: 'Partie',
    signatory: binding ? 'Signé, non ratifié' : 'Signataire',
    withdrawn: 'S’est retiré',
    none: binding ? 'Non partie' : 'N’a pas signé',
    unknown: 'Non confirmé',
  }),
  standingsInYear: (binding) => ({
    party: 'Texte rejoint',
    signatory: 'Signé',
    withdrawn: 'S’est retiré',
    none: binding ? 'Texte non rejoint' : 'Non signé',
    unknown: 'Non confirmé',
  }),
  partly: (standing, listed, counted, date) =>
    `${standing}\u00a0: la liste en nomme ${listed}\u00a0; ${at(date)}, on en compte ${counted}.`,
  regions: {
    americas: 'Amériques',
    europe: 'Europe',
    africa: 'Afrique',
    asia: 'Asie',
    oceania: 'Océanie',
    other: 'Autres',
  },
  save: 'Enregistrer ce qui est affiché',
  csv: 'Tableau (CSV)',
  json: 'Données (JSON)',
};

export const takeAway: Words['takeAway'] = {
  what: 'Que citer ou imprimer',
  whole: 'Le tout',
  citation: (it) =>
    [
      it.title,
      it.opened && `ouverture à la signature ${on(it.opened)}`,
      it.inForce && `en vigueur ${since(it.inForce)}`,
      it.unts && `Nations Unies, Recueil des Traités, ${lower(it.unts)}`,
      it.part && lower(it.part),
    ]
      .filter(Boolean)
      .join(', ') + '.',
  copy: 'Copier la référence',
  copied: 'Référence copiée',
  print: 'Imprimer',
};

export const kiosk: Words['kiosk'] = {
  code: 'Code QR',
  codeOf: (title) => `Code QR\u00a0: ${title}`,
  scan: 'Scannez ce code avec votre téléphone pour continuer votre lecture.',
  close: 'Fermer',
  still: 'Êtes-vous toujours là\u00a0?',
  goOn: 'Touchez l’écran ou appuyez sur une touche pour continuer.',
  restart: 'Sinon, tout recommence\u00a0; secondes restantes\u00a0:',
};
