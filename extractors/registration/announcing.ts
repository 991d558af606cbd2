/** Ways to ask for word from those who come without saying „anmelden“: „meldet sich bei“, „tragt euch ein“, „gebt Bescheid“. */
import { near, usages } from '../german/near.ts';

/** What one does who takes part. */
const COMING = '(?:teilnehmen|mitmachen|dabei sein|dabei zu sein|mitkommen|mitfahren|mitspielen|vorbeikommen|kommen)';

export const ANNOUNCING = usages(
  near(
    /\bwer\b/,
    new RegExp(
      `\\b${COMING} (?:möchte|will|mag|kann)\\b[^.!?]{0,40}\\b(?:meldet|schreibt|schickt|mailt|gibt|trägt|sendet)\\b`,
    ),
    130,
  ),
  near(/\b(?:trag|trage|tragt|tragen)\b/, /(?:liste|pad|formular|doodle|umfrage)\b/, 80),
  near(/(?:liste|pad|formular|doodle|umfrage)\b/, /\beinzutragen\b|\beintragen\b|\btragt euch\b/, 60),
  near(/\b(?:gebt|gib|geben sie|sagt|sag|sagen sie)\b/, /^ (?!euren|deinen|ihren|allen)[^!?]{0,60}\bbescheid\b/, 80),
  near(
    /\b(?:sichert|sichere|sichern sie|reserviert|reserviere|reservieren sie)\b/,
    /\b(?:platz|plätze|ticket|tickets|karten)\b/,
    60,
  ),
  near(/\b(?:platz|plätze)\b/, /\b(?:reserviert|gebucht) werden\b|\bzu reservieren\b/, 80),
  near(/anmeldungen?\b/, /\bentgegen(?:genommen)?\b/, 60),
  near(/\binteress(?:ierte|entinnen|enten)\b/, /\bmelden sich\b/, 20),
  near(
    /\b(?:schick|schicke|schickt|schicken sie|schreib|schreibe|schreibt|schreiben sie)\b/,
    /\b(?:e-mail|mail|nachricht)\b[^.!?]{0,30}\b(?:wenn|falls|ob) (?:ihr|du|sie) (?:kommt|kommst|kommen|dabei|teiln|mitm)/,
    60,
  ),
  near(/\bkündigt euch\b|\bkündigen sie sich\b|\bkündige dich\b/, /^[^.!?]{0,30}\ban\b/, 50),
  near(/\bmelde(?:t euch|n sie sich|t dich| dich)\b/, /^[^.!?]{0,25}\b(?:per e-?mail|kurz)\b/, 50),
  near(/anmeldung/, /\b(?:hilfreich|wünschenswert|sinnvoll)\b/, 40),
);
