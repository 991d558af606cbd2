/** What the benches read: the fixtures, and pages as heavy as a real site's (29 KB) built around them. */
import { readdirSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;

/** The fixtures of one extension that decode as UTF-8 and hold an announcement. */
export function fixtureTexts(extension: string): string[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension) && !entry.parentPath.endsWith('trouble'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => !text.includes('\u0000') && !text.includes('\ufffd'));
}

const menu = (depth: number, width: number, path = ''): string =>
  `<ul class="nav-list level-${depth}">${Array.from({ length: width }, (_, i) => {
    const at = `${path}/seite-${depth}-${i}`;
    const below = depth < 2 ? menu(depth + 1, width - 3, at) : '';
    return `<li class="nav-item nav-item--level-${depth} has-children" data-id="${i}"><a class="nav-link" href="${at}" title="Seite ${i} &ouml;ffnen"><span class="nav-link__text">Bereich ${depth}.${i}</span></a>${below}</li>`;
  }).join('\n')}</ul>`;

const head = (title: string): string => `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>${title}</title>
${Array.from({ length: 14 }, (_, i) => `<meta name="theme-option-${i}" content="Wert ${i}"><link rel="stylesheet" href="/assets/css/part-${i}.min.css?v=3.2.${i}" media="all">`).join('\n')}
<style>${'.card--teaser .card__title{margin:0 0 1rem;font-size:1.25rem;line-height:1.3}'.repeat(30)}</style>
<script>window.dataLayer=window.dataLayer||[];${'function track(a,b){dataLayer.push({event:a,value:b<3&&b>1});}'.repeat(25)}</script></head>`;

const icon =
  '<svg class="icon icon--arrow" aria-hidden="true" viewBox="0 0 24 24"><path d="M12 4l-1.41 1.41L16.17 11H4v2h12.17l-5.58 5.59L12 20l8-8z"/></svg>';

const foot = `<aside class="sidebar"><h2>Aktuelles</h2>${Array.from({ length: 6 }, (_, i) => `<div class="card card--teaser"><a class="card__link" href="/meldung-${i}">${icon}<h3 class="card__title">Meldung ${i} aus dem Netzwerk</h3><p class="card__text">Kurz berichtet: Was im Fr&uuml;hjahr ${2015 + i} in den Kommunen geschah.</p></a></div>`).join('\n')}</aside>
<footer class="site-footer"><div class="row">${Array.from({ length: 20 }, (_, i) => `<div class="col-12 col-md-3"><a class="footer-link" href="/fuss-${i}">${icon}Hinweis ${i}</a></div>`).join('')}</div><p>&copy; 2024</p></footer>
<script src="/assets/js/main.js" defer></script></body></html>`;

/** The fixtures' contents in the frame of a content management system: about 29 KB each, most of it no announcement. */
export function heavyPages(): string[] {
  return fixtureTexts('.html').map((page, i) => {
    const body = /<body[^>]*>([\s\S]*?)(?:<\/body>|$)/i.exec(page)?.[1] ?? page;
    const content = body.replace(/<(nav|footer)\b[\s\S]*?<\/\1>/gi, '');
    const whole = `${head(`Seite ${i}`)}<body class="page page--event has-sidebar"><header class="site-header"><nav class="main-nav" aria-label="Hauptnavigation">${menu(0, 7)}</nav></header><div class="container"><div class="content-wrapper">${content}</div>`;
    return whole + foot;
  });
}
