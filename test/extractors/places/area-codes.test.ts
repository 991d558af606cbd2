import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaOf } from '../../../extractors/places/area-codes.ts';
import { kilometres } from '../../../extractors/places/distance.ts';
import { district, placesNamed } from '../../../extractors/places/gazetteer.ts';
import { packageFile } from '../../../schemas/files.ts';

const rows = readFileSync(packageFile('extractors/places/data/area-codes.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string]);

describe('the number’s area', () => {
  test.each([
    ['+493025767643', '030', 'Berlin', '11000'],
    ['+494319014711', '0431', 'Kiel', '01002'],
    ['+493452214711', '0345', 'Halle (Saale)', '15002'],
    ['+495201183471', '05201', 'Halle (Westf.)', '05754'],
    ['+4933397814711', '033397', 'Wandlitz', '12060'],
    ['+49335552471', '0335', 'Frankfurt (Oder)', '12053'],
    ['+496951020471', '069', 'Frankfurt am Main', '06412'],
    ['+497621415471', '07621', 'Lörrach', '08336'],
    ['+497627471147', '07627', 'Steinen', '08336'],
    ['+495321780471', '05321', 'Goslar', '03153'],
    ['+494832600471', '04832', 'Meldorf', '01051'],
    ['+498382704471', '08382', 'Lindau (Bodensee)', '09776'],
    ['+499681120471', '09681', 'Windischeschenbach', '09374'],
    ['+4935206210471', '035206', 'Kreischa', '14628'],
  ])('%s is %s', (number, code, place, districtAgs) => {
    expect(areaOf(number)).toMatchObject({ code, place, districtAgs });
  });
  test('where no place bears the name, its neighbours in number tell where it lies', () => {
    const area = areaOf('+497236932471');
    expect(area).toMatchObject({ code: '07236', place: null, districtAgs: '08236' });
    const [pforzheim] = placesNamed('Pforzheim');
    expect(area && pforzheim && kilometres(area, pforzheim)).toBeLessThan(20);
  });
  test.each([
    ['mobile', '+4915155504711'],
    ['mobile', '+491605550471'],
    ['mobile', '+491715554711'],
    ['shared cost', '+491805554711'],
    ['free', '+498005554711'],
    ['personal', '+4970055547110'],
    ['premium', '+499005554711'],
    ['internet', '+493222555471'],
    ['the police', '+49110'],
    ['Austrian', '+4315554711'],
    ['Swiss', '+41445554711'],
    ['no number', ''],
    ['no number', '+49'],
  ])('none for a number that is %s: %s', (_, number) => {
    expect(areaOf(number)).toBeNull();
  });
});

describe('the file', () => {
  test('a code is a zero and two to five digits, and the longer one counts', () => {
    expect(rows.filter(([code]) => !/^0[2-9]\d{1,4}$/.test(code))).toEqual([]);
    expect([areaOf('+49212290471')?.place, areaOf('+492129929471')?.place]).toEqual(['Solingen', 'Haan']);
  });
  test('no code of a service is among them', () => {
    expect(rows.filter(([code]) => /^0(?:1|32|700|800|900)/.test(code))).toEqual([]);
  });
  test('places, districts and coordinates agree with the gazetteer', () => {
    for (const [code, place, ags, latitude, longitude] of rows) {
      if (ags !== '' && !/^160/.test(ags)) expect(district(ags), code).toBeDefined();
      if (place === '') continue;
      const point = { latitude: Number(latitude), longitude: Number(longitude) };
      const known = placesNamed(place).some((one) => kilometres(one, point) < 0.2 && (one.districtAgs ?? '') === ags);
      expect(known, `${code} ${place}`).toBe(true);
    }
  });
  test('nine of ten have their district, and nearly all a place on the map of Germany', () => {
    expect(rows.length).toBeGreaterThan(5100);
    expect(rows.filter(([, , ags]) => ags !== '').length).toBeGreaterThan(4600);
    for (const [code, , , latitude, longitude] of rows) {
      expect(Number(latitude), code).toBeGreaterThan(47.2);
      expect(Number(latitude), code).toBeLessThan(55.1);
      expect(Number(longitude), code).toBeGreaterThan(5.8);
      expect(Number(longitude), code).toBeLessThan(15.1);
    }
  });
  test('a place that bears a code lies near those of the codes next to it', () => {
    const astray = rows.filter(([code, place, , latitude, longitude], i) => {
      if (place === '' || code.length < 6) return false;
      const near = rows
        .slice(Math.max(0, i - 6), i + 7)
        .filter(([other]) => other !== code && other.slice(0, 5) === code.slice(0, 5));
      const own = { latitude: Number(latitude), longitude: Number(longitude) };
      return (
        near.length >= 4 &&
        near.every(([, , , a, b]) => kilometres(own, { latitude: Number(a), longitude: Number(b) }) > 50)
      );
    });
    expect(astray).toEqual([]);
  });
});
