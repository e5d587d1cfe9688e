import { expect } from '@open-wc/testing';
import * as english from '../../src/i18n/en.js';
import * as article from '../../src/i18n/en-article.js';
import * as later from '../../src/i18n/en-later.js';
import * as overviews from '../../src/i18n/en-overviews.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { testPhrases, withTildes, type Counted, type Dated } from '../helpers/phrases.js';

/** A tilde is where no line ends. */
const counted: Counted = [
  [
    'questions found',
    (count) => english.faq('fr').found(count),
    { 0: 'Aucune question trouvée', 1: '1 question trouvée', 2: '2 questions trouvées' },
  ],
  [
    'articles',
    (count) => english.articles('fr').shown('Lune', count),
    { 0: 'Lune~: 0 article', 1: 'Lune~: 1 article', 2: 'Lune~: 2 articles' },
  ],
  [
    'events',
    (count) => overviews.timeline('fr').shown(count),
    { 0: '0 événement', 1: '1 événement', 2: '2 événements', 21: '21 événements' },
  ],
  [
    'parties',
    (count) => overviews.treaties('fr').parties(count),
    { 0: '0 État partie', 1: '1 État partie', 2: '2 États parties' },
  ],
  [
    'signatories',
    (count) => overviews.treaties('fr').signatories(count),
    { 0: '0 signataire', 1: '1 signataire', 2: '2 signataires' },
  ],
  [
    'countries found',
    (count) => later.membership('fr').found(count),
    { 0: 'Aucun pays trouvé', 1: '1 pays trouvé', 2: '2 pays trouvés' },
  ],
  [
    'countries that had joined',
    (count) => later.membership('fr').joined(count, 1990, { binding: true, isBeforeForce: true }),
    {
      0: '1990~: 0 pays avait rejoint le texte à la fin de l’année, avant l’entrée en vigueur.',
      1: '1990~: 1 pays avait rejoint le texte à la fin de l’année, avant l’entrée en vigueur.',
      2: '1990~: 2 pays avaient rejoint le texte à la fin de l’année, avant l’entrée en vigueur.',
    },
  ],
  [
    'countries that had signed',
    (count) => later.membership('fr').joined(count, 1990, { binding: false, isBeforeForce: false }),
    {
      1: '1990~: 1 pays avait signé à la fin de l’année.',
      2: '1990~: 2 pays avaient signé à la fin de l’année.',
    },
  ],
  [
    'countries without a date',
    (count) => later.membership('fr').undated(count),
    {
      1: 'Pour 1 pays de la liste, aucune date n’est connue.',
      2: 'Pour 2 pays de la liste, aucune date n’est connue.',
    },
  ],
];

const dated: Dated = [
  [
    'when a text was updated',
    (date) => article.article('fr').updated(date),
    'Mis à jour le 10~octobre 1967',
    'Mis à jour en octobre 1967',
    'Mis à jour en 1967',
  ],
  [
    'since when a treaty is in force',
    (date) => overviews.treaties('fr').inForce(date),
    'En vigueur depuis le 10~octobre 1967.',
    'En vigueur depuis octobre 1967.',
    'En vigueur depuis 1967.',
  ],
  [
    'for which day a list is true',
    (date) => later.treatyLater('fr').listAsOf(date),
    'Liste arrêtée au 10~octobre 1967.',
    'Liste arrêtée en octobre 1967.',
    'Liste arrêtée en 1967.',
  ],
  [
    'for which day a table is true',
    (date) => later.membership('fr').caption('Traité', date),
    'Traité~: pays, au 10~octobre 1967',
    'Traité~: pays, en octobre 1967',
    'Traité~: pays, en 1967',
  ],
  [
    'how many are counted',
    (date) => later.membership('fr').partly('Partie', 2, 3, date),
    'Partie~: la liste en nomme 2~; au 10~octobre 1967, on en compte 3.',
    'Partie~: la liste en nomme 2~; en octobre 1967, on en compte 3.',
    'Partie~: la liste en nomme 2~; en 1967, on en compte 3.',
  ],
  [
    'how a treaty is cited',
    (date) =>
      later
        .takeAway('fr')
        .citation({ title: 'Traité', opened: date, inForce: date, unts: 'Vol. 1' }),
    'Traité, ouverture à la signature le 10~octobre 1967, en vigueur depuis le 10~octobre 1967, Nations Unies, Recueil des Traités, vol. 1.',
    'Traité, ouverture à la signature en octobre 1967, en vigueur depuis octobre 1967, Nations Unies, Recueil des Traités, vol. 1.',
    'Traité, ouverture à la signature en 1967, en vigueur depuis 1967, Nations Unies, Recueil des Traités, vol. 1.',
  ],
];

describe('In fr', () => {
  testPhrases('fr', counted, dated);

  it('a day that is the first of its month is one in a sentence too', () => {
    const { inForce } = overviews.treaties('fr');
    const first = withTildes(inForce(formatDate('1967-10-01', 'fr')));
    expect(first).to.equal('En vigueur depuis le 1er~octobre 1967.');
  });
});
