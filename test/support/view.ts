/** Reads a text as the pipeline does, for tests of rules. */
import { View } from '../../extractors/view.ts';
import { readSource } from '../../pipelines/read/index.ts';
import { Config } from '../../schemas/config.ts';
import type { Document } from '../../schemas/document.ts';

export interface Source {
  readonly text: string;
  /** Decides the format: "page.html", "note.md"; plain text where absent. */
  readonly path?: string | undefined;
  readonly published?: string | undefined;
  readonly uri?: string | undefined;
  readonly network?: string | undefined;
}

export async function documentOf({ text, path, published, uri, network }: Source): Promise<Document> {
  const [document] = await readSource({
    path: path ?? 'example.txt',
    bytes: new TextEncoder().encode(text),
    published: published ?? null,
    uri: uri ?? null,
    network: network ?? null,
  });
  return document as Document;
}

export async function viewOf(source: Source): Promise<View> {
  return new View(await documentOf(source), Config.parse({}));
}
