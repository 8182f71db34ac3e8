import assert from 'node:assert/strict';
import type { Place } from '../../src/core/text/lookup/districts.ts';
import { namesStarting, placeOfCode, placesNamed } from '../../src/core/text/lookup/districts.ts';
import { commonWords, formerNames } from '../../src/core/knowledge/district-names.ts';
import { divisions } from '../../src/core/knowledge/districts.generated.ts';
import { findPlaces, findPlacesNowAndThen } from '../../src/core/outline/find-places.ts';

function show(places: readonly Place[]): string {
  return places.map(pathOf).join('；');
}

function pathOf(place: Place): string {
  return `${place.parent ? pathOf(place.parent) : ''}${place.name}`;
}

describe('districts', () => {
  const cases: readonly (readonly [name: string, what: string, places: string])[] = [
    ['伍家岗区', 'a district of a city', '湖北省宜昌市伍家岗区'],
    ['奉贤区', 'a district of a municipality has no city above it', '上海市奉贤区'],
    ['济源市', 'a city right under its province', '河南省济源市'],
    ['云南省', 'a province', '云南省'],
    ['云南', 'a province without its kind', '云南省'],
    ['宁夏', 'an autonomous region without its kind', '宁夏回族自治区'],
    ['恩施州', 'an autonomous prefecture, short', '湖北省恩施土家族苗族自治州'],
    ['长阳县', 'an autonomous county, short', '湖北省宜昌市长阳土家族自治县'],
    ['鄂伦春自治旗', 'a banner', '内蒙古自治区呼伦贝尔市鄂伦春自治旗'],
    ['锡林郭勒盟', 'a league', '内蒙古自治区锡林郭勒盟'],
    ['浦东新区', 'a new area that is a district', '上海市浦东新区'],
    ['铜山县', 'a county that became a district', '江苏省徐州市铜山区'],
    ['博白市', 'a county, called a city', '广西壮族自治区玉林市博白县'],
    ['毕节地区', 'a prefecture that became a city', '贵州省毕节市'],
    ['襄樊市', 'a city with a new name', '湖北省襄阳市'],
    ['闸北区', 'a district that went up in another', '上海市静安区'],
    ['鼓楼区', 'a name of several', '江苏省南京市鼓楼区；江苏省徐州市鼓楼区；福建省福州市鼓楼区；河南省开封市鼓楼区'],
    ['无此县', 'a name of none', ''],
  ];
  for (const [name, what, places] of cases)
    it(`${what}: ${name}`, () => {
      assert.equal(show(placesNamed(name)), places);
    });

  it('a text names places, the longest first; words that are also names do not count', () => {
    const marked = '«湖北省»«宜昌市»«伍家岗区»与«云南»相互支持，新城区、城区和矿区加快建设，工业兴县、旅游富县。';
    const text = marked.replace(/[«»]/g, '');
    let got = '';
    let at = 0;
    for (const { start, end } of findPlaces(text, 0, text.length)) {
      got += `${text.slice(at, start)}«${text.slice(start, end)}»`;
      at = end;
    }
    assert.equal(got + text.slice(at), marked);
  });

  it('a title may name a place as it was called then', () => {
    const line = '徐州市铜山县2008年政府工作报告';
    assert.deepEqual(
      findPlacesNowAndThen(line, 0, line.length).map(({ name, places }) => [name, show(places)]),
      [
        ['徐州市', '江苏省徐州市'],
        ['铜山县', '江苏省徐州市铜山区'],
      ],
    );
  });

  describe('laws of the table', () => {
    const all = divisions.split('\n').flatMap(codesOf);

    it('holds every division once, each under a place of its own code', () => {
      assert.equal(new Set(all).size, all.length);
      assert.equal(all.length > 3100, true);
      for (const code of all) {
        const place = placeOfCode(code);
        assert.ok(place, code);
        assert.match(place.name, /^[\u4e00-\u9fff]{2,}$/);
        if (place.parent) assert.equal(place.parent.code.slice(0, 2), code.slice(0, 2));
        else assert.equal(code.slice(2), '0000');
        assert.ok(placesNamed(place.name).includes(place));
        assert.ok(namesStarting(place.name.charCodeAt(0), place.name.charCodeAt(1)).includes(place.name));
      }
    });

    it('is small enough to ship', () => {
      assert.ok(Buffer.byteLength(divisions) < 60_000);
    });

    it('knows the place that each former name means, and needs no row for a name in use', () => {
      for (const [name, code] of formerNames) assert.equal(placesNamed(name)[0]?.code, code, name);
    });

    it('excepts only names', () => {
      for (const word of commonWords) {
        const known = placesNamed(word).length > 0 || placesNamed(`${word}区`).length > 0;
        assert.ok(known, word);
      }
    });
  });
});

/** The codes of one province as the table writes them. */
function codesOf(line: string): readonly string[] {
  const two = line.slice(0, 2);
  return line.split(';').flatMap((part, i) => {
    if (i === 0) return [`${two}0000`];
    const four = two + part.slice(0, 2);
    const colon = part.indexOf(':');
    const counties = colon < 0 ? [] : part.slice(colon + 1).split(',');
    const city = part.charAt(2) === ':' ? [] : [`${four}00`];
    return [...city, ...counties.map((county) => four + county.slice(0, 2))];
  });
}
