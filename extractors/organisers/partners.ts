/** Partners and funders: one rule a usage, in the order in which they are believed. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { labelled, machineReadable, saying } from './said.ts';

export const partnerField: Rule<Organisation> = {
  id: 'partners/labelled',
  about:
    'The value of a field „In Kooperation mit“, „Partner“, or what follows „in Zusammenarbeit mit“ in the field of the organiser.',
  examples: [
    {
      text: 'Fachtag\n\nVeranstalter: Netzwerk Lernen Mitte in Zusammenarbeit mit dem Verein Lesebrücken e. V.',
      value: { name: 'Lesebrücken e. V.' },
    },
  ],
  counterExamples: [{ text: 'Fachtag\n\nVeranstalter: Netzwerk Lernen Mitte', because: 'the organiser alone' }],
  propose: labelled('partner'),
};

export const partnerSaid = saying('partner', ['with'], 0.85, {
  id: 'partners/with',
  about: 'Behind „in Kooperation mit“, „gemeinsam mit“, „Partner sind“. Who only lends support is none.',
  examples: [
    { text: 'Der Tag entsteht in Kooperation mit dem Landkreis Uckermark.', value: { name: 'Landkreis Uckermark' } },
    { text: 'Partner sind die Bürgerstiftung Jena und der Verband Kindheit.', value: { name: 'Bürgerstiftung Jena' } },
  ],
  counterExamples: [{ text: 'Wir sprechen mit dem Landkreis Barnim über Schulwege.', because: 'somebody to talk to' }],
});

export const partnerHint: Rule<Organisation> = {
  id: 'partners/machine-readable',
  about: 'Partners in front matter or JSON-LD.',
  examples: [
    {
      text: '---\ntitle: Ankommen\npartner: Bürgerstiftung Jena\n---\n\nWir treffen uns.',
      path: 'a.md',
      value: { name: 'Bürgerstiftung Jena' },
    },
  ],
  counterExamples: [{ text: '---\ntitle: Ankommen\n---\n\nWir treffen uns.', path: 'a.md', because: 'none is named' }],
  propose: machineReadable('partner'),
};

export const funderField: Rule<Organisation> = {
  id: 'funders/labelled',
  about: 'The value of a field „Gefördert durch“, „Förderer“.',
  examples: [
    {
      text: 'Fachtag\n\nGefördert durch: BMBF',
      value: { name: 'Bundesministerium für Bildung und Forschung', id: 'bmbf' },
    },
  ],
  counterExamples: [{ text: 'Fachtag\n\nVeranstalter: Bürgerstiftung Jena', because: 'the organiser' }],
  propose: labelled('funder'),
};

export const funderSaid = saying('funder', ['funded'], 0.9, {
  id: 'funders/funded-by',
  about: 'Who pays: „gefördert durch/von/vom“, „aus Mitteln des“, „finanziert von“, „wird durch … gefördert“.',
  examples: [
    { text: 'Das Forum wird gefördert durch die Stiftung Lernbrücke.', value: { name: 'Stiftung Lernbrücke' } },
    { text: 'Das Projekt wird vom Bundesministerium für Bildung und Forschung gefördert.', value: { id: 'bmbf' } },
    { text: 'Gefördert aus Mitteln des Europäischen Sozialfonds.', value: { id: 'esf' } },
  ],
  counterExamples: [{ text: 'Das Land fördert das Lesen.', because: 'a cause, and active voice' }],
});

export const funderHint: Rule<Organisation> = {
  id: 'funders/machine-readable',
  about: 'Funders in front matter or JSON-LD.',
  examples: [
    {
      text: '---\ntitle: Ankommen\nförderer: Bürgerstiftung Jena\n---\n\nWir treffen uns.',
      path: 'a.md',
      value: { name: 'Bürgerstiftung Jena' },
    },
  ],
  counterExamples: [{ text: '---\ntitle: Ankommen\n---\n\nWir treffen uns.', path: 'a.md', because: 'none is named' }],
  propose: machineReadable('funder'),
};
