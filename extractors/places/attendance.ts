/** Whether one goes there, joins online, or may do either; and the platform, if it is named. */
import type { ATTENDANCE } from '../../schemas/announcement.ts';
import type { Candidate, Field, Rule } from '../rule.ts';
import { firstWins } from '../rule.ts';
import type { View } from '../view.ts';
import { type Mention, onlineSigns } from './online.ts';
import { platformsIn } from './platforms.ts';
import { presence } from './presence.ts';

type Attendance = (typeof ATTENDANCE)[number];

const byWords: Rule<Attendance> = {
  id: 'places/attendance-words',
  about:
    'Words say how one takes part: „hybrid“, „Remote-Teilnahme möglich“, „findet online statt“, „in Präsenz“; beside a venue, an offer to join online makes it hybrid.',
  examples: [
    { text: 'Das Netzwerktreffen findet am 3. Mai online statt.', value: 'online' },
    { text: 'Die Tagung wird als hybride Veranstaltung durchgeführt.', value: 'hybrid' },
    { text: 'Der Workshop findet in Präsenz statt.', value: 'onsite' },
    { text: 'Am 3. Mai kamen dreißig Fachkräfte virtuell zusammen.', value: 'online' },
    { text: 'Termin: 3. Mai 2022, 10 bis 12 Uhr (online)', value: 'online' },
    {
      text: 'Die Lesung findet im Kulturhaus und online statt.',
      value: 'hybrid',
      draft: { venues: [{ name: 'Kulturhaus', street: null, city: 'Soltau' }] },
    },
    {
      text: 'Remote-Teilnahme ist auch möglich.',
      value: 'hybrid',
      draft: { venues: [{ name: 'Kulturhaus', street: 'Rosenstraße 14', city: 'Soltau' }] },
    },
  ],
  counterExamples: [
    { text: 'Wir behalten uns vor, die Tagung online durchzuführen.', because: 'it is not decided' },
    { text: 'Digitale Bildung ist unser Thema.', because: 'a topic is no way of taking part' },
    {
      text: 'Fortbildung im Mai\n\nIm Workshop „Webinare sicher leiten“ üben wir gemeinsam.',
      because: 'it is the title',
    },
    { text: 'Zur nachträglichen Teilnahme gibt es bis Juni einen Online-Dialog.', because: 'it comes after the event' },
    { text: 'Termin vormerken und die Zukunft gemeinsam digital gestalten!', because: 'it is what the event is about' },
    { text: 'Anmeldung telefonisch oder online.', because: 'one registers there' },
    { text: 'Melden Sie sich bitte online an.', because: 'one registers online for everything' },
  ],
  *propose(view, draft) {
    const signs = onlineSigns(view);
    const best = (sign: Mention['sign']) =>
      signs.filter((one) => one.sign === sign).sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
    const online = best('online');
    const hybrid = best('hybrid');
    const onsite = best('onsite');
    const venue = draft.venues[0];
    const solid = venue !== undefined && (venue.street !== null || venue.name !== null);
    const candidate = (value: Attendance, sign: Mention, confidence: number): Candidate<Attendance> => ({
      value,
      spans: [{ start: sign.start, end: sign.end }],
      confidence,
    });
    if (hybrid && (solid || hybrid.weight >= 0.8)) {
      // „auch online“ without any place at all is an online event that is offered in addition to something.
      yield candidate(
        /hybrid|physisch|vor ort|präsenz|live (?:und|oder)/i.test(view.slice(hybrid)) || venue || onsite
          ? 'hybrid'
          : 'online',
        hybrid,
        0.85,
      );
    } else if (online && solid && (onsite || online.weight > 0.9)) yield candidate('hybrid', online, 0.6);
    else if (
      online &&
      !(solid && online.weight < 0.9 && venue?.street !== null) &&
      !(venue !== undefined && online.weight <= 0.5)
    )
      yield candidate('online', online, online.weight);
    else if (onsite) yield candidate('onsite', onsite, onsite.weight);
  },
};

const byVenue: Rule<Attendance> = {
  id: 'places/attendance-by-venue',
  about: 'An announcement that names a venue or a city for the event and no way to join online asks people to come.',
  examples: [
    {
      text: 'Ort: Kulturhaus, Rosenstraße 14, 29614 Soltau',
      value: 'onsite',
      draft: { venues: [{ name: 'Kulturhaus', street: 'Rosenstraße 14', city: 'Soltau' }] },
    },
  ],
  counterExamples: [{ text: 'Näheres folgt.', because: 'no place is named' }],
  *propose(view, draft) {
    const venue = draft.venues[0];
    if (!venue) return;
    const words = venue.name ?? venue.city ?? venue.street ?? '';
    const start = Math.max(0, view.text.indexOf(words));
    yield {
      value: 'onsite',
      spans: [{ start, end: start + words.length }],
      confidence: venue.street || venue.name ? 0.9 : 0.75,
    };
  },
};

const platformNamed: Rule<string> = {
  id: 'places/platform',
  about:
    'The platform is named beside the words for joining: „via Microsoft Teams“, „Zoom-Link“, „Livestream auf YouTube“.',
  examples: [
    { text: 'Ort: Online-Veranstaltung via MS Teams', value: 'Microsoft Teams', draft: { attendance: 'online' } },
    { text: 'Das Treffen findet als Zoom-Meeting statt.', value: 'Zoom', draft: { attendance: 'online' } },
  ],
  counterExamples: [
    { text: 'Wir arbeiten in Teams von zwei Personen.', because: 'people form teams', draft: { attendance: 'online' } },
    {
      text: 'Folgt uns auf YouTube und Facebook!',
      because: 'a channel is not the event',
      draft: { attendance: 'online' },
    },
  ],
  *propose(view, draft) {
    // Who has to come needs no platform: a video channel in the footer is none.
    if (draft.attendance === 'online' || draft.attendance === 'hybrid') yield* platforms(view);
  },
};

function* platforms(view: View): Generator<Candidate<string>> {
  const signs = onlineSigns(view);
  for (const { name, start, end } of platformsIn(view.text)) {
    const block = view.blockAt(start);
    if (!block) continue;
    const around = view.text.slice(Math.max(block.start, start - 90), Math.min(block.end, end + 60));
    const broad = name === 'YouTube' || name === 'Vimeo' || name === 'Twitch' || name === 'Discord';
    const joined = signs.some((sign) => sign.start <= end + 60 && sign.end >= start - 90);
    if (broad && !/live|stream|übertrag|statt/i.test(around)) continue;
    if (!joined && !/link|via|per|über|meeting|konferenz|statt|raum|\.us\/|wie\b/i.test(around)) continue;
    if (/folg(?:t|en)|abonn|kanal|aufzeichnung/i.test(around) && !joined) continue;
    yield { value: name, spans: [{ start, end }], confidence: joined ? 0.9 : 0.6 };
  }
}

export const attendance: Field<Attendance> = {
  pointer: '/attendance',
  list: false,
  rules: [byWords, byVenue, presence],
  choose: firstWins,
};
export const platform: Field<string> = {
  pointer: '/platform',
  list: false,
  rules: [platformNamed],
  choose: firstWins,
};
