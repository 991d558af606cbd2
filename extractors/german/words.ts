/** Small word lists several rules lean on. */

/** Nouns for what one takes part in, with their usual compounds: „Teilnahme“, „Fachtagung“, „Lesereihe“. */
export const TAKING_PART =
  'teilnahme|teilnehmen|veranstaltung|eintritt|zutritt|besuch|workshop|seminar|webinar|kurs|fortbildung|weiterbildung|tagung|fachtag|konferenz|' +
  'kongress|symposium|angebot|vortrag|vorträge|führung|treffen|schulung|reise|werkstatt|forum|training|reihe|lesung|konzert|barcamp|hackathon|' +
  'sprechstunde|beratung|austausch|modul|fest|messe|aktionstag|wettbewerb|stammtisch|salon|gespräch|event|meeting|lehrgang|ausstellung|vorstellung|festival|camp';
