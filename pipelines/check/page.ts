/** The reference page of the checks, made from the checks themselves: a test compares it with docs/checks.md. */
import type { Check, Example } from './check.ts';
import { SEVERITY_NAMES } from './explain.ts';
import { anchorOf } from './url.ts';

const GROUPS: Readonly<Record<string, string>> = {
  contract: 'Pflichtangaben und Kopfdaten (contract)',
  date: 'Termine (date)',
  deadline: 'Anmeldeschluss (deadline)',
  place: 'Orte (place)',
  people: 'Personen und Kontakt (people)',
  text: 'Text (text)',
  database: 'Vergleich mit früheren Ankündigungen (database, nur mit --db)',
  suppression: 'Ausnahmen (suppression)',
};

/** Markdown: a table of all checks, then a section each in German with the English message below. */
export function checksPage(checks: readonly Check[]): string {
  const groups = [...new Set(checks.map(({ id }) => groupOf(id)))];
  const head = `# Prüfungen

Was \`litfass check\` prüft: ${checks.length} Prüfungen. Diese Seite wird aus den Prüfungen erzeugt (\`litfass rules --markdown\`); bitte nicht von
Hand ändern. Die Beispiele laufen als Tests. Was wie schwer wiegt, lässt sich in \`litfass.config.yaml\` ändern:

\`\`\`yaml
checks:
  severity:
    people/no-contact: error   # error, warning, info oder off
    text/*: warning
  suppress:
    - rule: date/weekday-mismatch
      paths: [archiv/**]
      reason: Altbestand, wird nicht mehr berichtigt
\`\`\`

Einzelne Stellen nimmt ein Kommentar aus, immer mit Grund: \`<!-- litfass-disable-next-line date/weekday-mismatch -- geklärt -->\` für die
nächste Zeile, \`litfass-disable-line\` für dieselbe, \`litfass-disable\` bis \`litfass-enable\` oder bis zum Ende. Für eine ganze Datei geht es
auch in den Kopfdaten:

\`\`\`yaml
litfass-disable:
  deadline/missing: Anmeldung ist bis zuletzt möglich
\`\`\`
`;
  const table = checks.map(
    ({ id, severity, title }) => `| [${id}](#${anchorOf(id)}) | ${SEVERITY_NAMES.de[severity]} | ${title.de} |`,
  );
  const sections = groups.flatMap((group) => [
    `## ${GROUPS[group] ?? group}\n`,
    ...checks.filter(({ id }) => groupOf(id) === group).map(section),
  ]);
  return `${head}\n| Prüfung | Gewicht | was gefunden wird |\n|---|---|---|\n${table.join('\n')}\n\n${sections.join('\n')}`;
}

const groupOf = (id: string): string => id.split('/')[0] as string;

function section({ id, severity, title, message, advice, rationale, failing, passing }: Check): string {
  return `### ${id}

${title.de} · ${SEVERITY_NAMES.de[severity]}

${rationale.de}

- Meldung: ${message.de}
- Was tun: ${advice.de}
- English: ${title.en}. ${message.en} ${advice.en} ${rationale.en}

Wird gemeldet:

${failing.map(fenced).join('\n\n')}

In Ordnung:

${passing.map(fenced).join('\n\n')}
`;
}

/** A fence longer than any within; text that differs only invisibly is written with its escapes. */
function fenced({ text, published, today, config }: Example): string {
  const known = [
    published ? `veröffentlicht ${published}` : '',
    today ? `geprüft ${today}` : '',
    config ? `Konfiguration ${JSON.stringify(config)}` : '',
  ].filter((part) => part !== '');
  const visible =
    text.trim() === ''
      ? JSON.stringify(text)
      : text.trimEnd().replace(/\p{M}/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
  return `${known.length > 0 ? `(${known.join(', ')})\n\n` : ''}\`\`\`\`text\n${visible}\n\`\`\`\``;
}
