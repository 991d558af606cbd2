/** A check in words, for the terminal. */
import type { Severity } from '../../schemas/finding.ts';
import type { Check, Example, Lang } from './check.ts';

export const SEVERITY_NAMES: Readonly<Record<Lang, Record<Severity, string>>> = {
  de: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

/** One line a check. */
export function overview(checks: readonly Check[], lang: Lang): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const rows = checks.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${SEVERITY_NAMES[lang][severity].padEnd(7)}  ${title[lang]}`,
  );
  const more =
    lang === 'de'
      ? 'litfass rules ID erklärt eine Prüfung mit Beispielen.'
      : 'litfass rules ID explains a check with examples.';
  return `${rows.join('\n')}\n\n${more}\n`;
}

/** Everything about one check. */
export function explain(check: Check, lang: Lang): string {
  const { id, severity, title, message, advice, rationale, failing, passing } = check;
  const de = lang === 'de';
  return [
    `${id}  (${SEVERITY_NAMES[lang][severity]})`,
    title[lang],
    '',
    `${de ? 'Meldung:' : 'Message:'}   ${message[lang]}`,
    `${de ? 'Was tun:' : 'What to do:'}   ${advice[lang]}`,
    `${de ? 'Warum:' : 'Why:'}     ${rationale[lang]}`,
    '',
    de ? 'So wird es gemeldet:' : 'This is reported:',
    ...failing.map(shown),
    de ? 'So ist es in Ordnung:' : 'This is fine:',
    ...passing.map(shown),
    de ? 'Ausnahme im Text, mit Grund:' : 'To let one stand, with a reason:',
    `  <!-- litfass-disable-next-line ${id} -- ${de ? 'mit dem Veranstalter geklärt' : 'confirmed by the organiser'} -->`,
    '',
  ].join('\n');
}

const shown = ({ text }: Example) =>
  `${text
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n')}\n`;
