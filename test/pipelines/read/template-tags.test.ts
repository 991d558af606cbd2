import { describe, expect, it } from 'vitest';
import { betweenTags } from '../../../pipelines/read/template-tags.ts';

const kept = (text: string) => betweenTags(text).map(([from, to]) => text.slice(from, to));

describe('tags of site generators', () => {
  it('are left out of the text', () => {
    expect(kept('{% include box.html title="Fest" %}\nWir feiern.')).toEqual(['', '\nWir feiern.']);
    expect(kept('Vorher {{< figure src="a.jpg" >}} nachher')).toEqual(['Vorher ', ' nachher']);
    expect(kept('der Zauberer{:target="_blank"}, der')).toEqual(['der Zauberer', ', der']);
  });

  it('are not every brace', () => {
    expect(kept('ohne Klammern')).toEqual(['ohne Klammern']);
    expect(kept('die Menge {1, 2} ist klein')).toEqual(['die Menge {1, 2} ist klein']);
  });
});
