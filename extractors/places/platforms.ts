/** Platforms one joins over, by the names German texts give them. */
import type { Span } from '../../schemas/document.ts';
import { cued } from '../german/cues.ts';

/** Names as their makers write them, by what German texts write. */
const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:microsoft|ms)[ -]?teams|teams-(?:meeting|besprechung|sitzung|konferenz|link)|(?:via|per|über) teams\b/i,
    'Microsoft Teams',
  ],
  [
    /\bzoom(?:[ -](?:meeting|video|konferenz|webinar|link|raum|call|veranstaltung|test)[\p{L}-]*)?\b|zoom\.us/iu,
    'Zoom',
  ],
  [/\b(?:cisco[ -])?webex\b/i, 'Webex'],
  [/\bbig ?blue ?button\b|\bbbb(?:\.|\b)/i, 'BigBlueButton'],
  [/\bjitsi\b/i, 'Jitsi'],
  [/\byou ?tube\b/i, 'YouTube'],
  [/\bgo ?to ?(?:webinar|meeting)\b/i, 'GoTo'],
  [/\bskype for business\b/i, 'Skype for Business'],
  [/\bskype\b/i, 'Skype'],
  [/\bgoogle[ -]meet\b/i, 'Google Meet'],
  [/\badobe[ -]connect\b/i, 'Adobe Connect'],
  [/\bedudip\b/i, 'edudip'],
  [/\bclickmeeting\b/i, 'ClickMeeting'],
  [/\balfaview\b/i, 'alfaview'],
  [/\bgather\.?town\b/i, 'Gather'],
  [/\bdiscord\b/i, 'Discord'],
  [/\bmumble\b/i, 'Mumble'],
  [/\btwitch\b/i, 'Twitch'],
  [/\bwonder\.me\b/i, 'Wonder'],
  [/\bvimeo\b/i, 'Vimeo'],
  [/\bopentalk\b/i, 'OpenTalk'],
  [/\bworkadventure\b/i, 'WorkAdventure'],
  [/\bnextcloud talk\b/i, 'Nextcloud Talk'],
  [/\bsenfcall\b/i, 'BigBlueButton'],
  [/\bfacebook live\b/i, 'Facebook Live'],
];

/** Plain pieces of those names: one fast pass finds the few spots where PLATFORMS are tried. */
const PIECE = cued(
  /zoom|webex|teams|bluebutton|blue button|bbb|jitsi|youtube|you tube|goto|go to meeting|go to webinar|skype|google meet|google-meet|adobe connect|edudip|clickmeeting|alfaview|gather|discord|mumble|twitch|wonder\.me|vimeo|opentalk|workadventure|nextcloud talk|senfcall|facebook live/gi,
);

export interface Platform extends Span {
  readonly name: string;
}

/** Platforms a text names, in the order they stand. */
export function platformsIn(text: string): Platform[] {
  const found: Platform[] = [];
  for (const hit of PIECE.all(text)) {
    const from = Math.max(0, hit.index - 10);
    const near = text.slice(from, hit.index + hit[0].length + 16);
    for (const [pattern, name] of PLATFORMS) {
      const match = pattern.exec(near);
      if (!match) continue;
      found.push({ name, start: from + match.index, end: from + match.index + match[0].length });
      break;
    }
  }
  return found;
}
