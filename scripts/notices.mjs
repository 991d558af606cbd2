/** The licences of the libraries a bundle carries, as they ask to be carried along. */
import { existsSync, readdirSync } from 'node:fs';

/** One entry a package: its name, version, licence, and the text of its licence file. */
export function notices(inputs, read) {
  const folders = new Set();
  for (const path of Object.keys(inputs)) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder) folders.add(folder);
  }
  const entries = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(read(`${folder}/package.json`));
    const file = readdirSync(folder).find(
      (one) => /^(?:licen[cs]e|copying)/i.test(one) && existsSync(`${folder}/${one}`),
    );
    const text = file ? read(`${folder}/${file}`).trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The built command line holds code of these packages.\n\n${entries.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
