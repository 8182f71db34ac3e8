import { placesNamed } from '../../text/lookup/districts.ts';
import { reportMatches } from '../../text/report-matches.ts';
import type { Place } from '../../text/lookup/districts.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A city written under a province that it is not of: «四川省重庆市», «河北省天津市». */
export const placeSuperior: Rule = {
  id: 'place-superior',
  severity: 'warning',
  title: { zh: '市州不属于前面所写的省', en: 'A city under a province that it is not of' },
  why: {
    zh: '“四川省重庆市”一类写法，多半是两地之间漏了顿号，或者省名、市名写错。只看紧接省、自治区名称的市、州、盟、地区；县、区归属常有调整，不核对。',
    en: '四川省重庆市 most likely lacks a 、 between two places, or has a wrong name. Only what stands right behind a province and is a city, prefecture or league is checked; counties and districts are moved too often.',
  },
  source: 'GB/T 2260',
  examples: [
    { text: '我县与«四川省重庆市»结对，与浙江省杭州市互访。' },
    { text: '赴«广东省南宁市»、江苏省苏州市招商。' },
    { text: '«内蒙古自治区银川市»客商来访。' },
    { text: '项目落户«湖北省长沙市»高新区。' },
    { text: '与四川省、重庆市和湖北省黄石市签约，全省成都市以外各市参加。' },
    { text: '对接广东省深圳市，争取省市县三级资金。' },
    { text: '吉林省公主岭市、新疆维吾尔自治区伊犁哈萨克自治州来访。' },
  ],
  *check({ body: { text } }) {
    for (const { index, 0: kind } of reportMatches(text, PROVINCE_ENDS)) {
      const end = index + kind.length;
      const city = cityAfter(text, end);
      const province = city && provinceBefore(text, end);
      if (province && city.places.every((place) => !isUnder(place, province.place)))
        yield wrongSuperior(text, [province.start, end], [end, city.end]);
    }
  },
};

const PROVINCE_ENDS = wordPattern('{provinceKind}', 'g');
const LONGEST_PROVINCE = 8;
const LONGEST_CITY = 10;
const CITY_ENDS = new Set('市州盟区');

interface Province {
  readonly place: Place;
  readonly start: number;
}

function provinceBefore(text: string, end: number): Province | null {
  for (let start = Math.max(0, end - LONGEST_PROVINCE); start < end - 1; start++) {
    const place = placesNamed(text.slice(start, end)).find(({ level }) => level === 1);
    if (place) return { place, start };
  }
  return null;
}

/** The shortest name of a city, prefecture or league right behind; 区 is that of 地区. */
function cityAfter(text: string, from: number): { readonly places: readonly Place[]; readonly end: number } | null {
  for (let end = from + 2; end <= from + LONGEST_CITY; end++) {
    const name = text.slice(from, end);
    if (!CITY_ENDS.has(name.slice(-1)) || (name.endsWith('区') && !name.endsWith('地区'))) continue;
    const places = placesNamed(name);
    if (places.length > 0) return { places, end };
  }
  return null;
}

function isUnder(place: Place, province: Place): boolean {
  return place.code.slice(0, 2) === province.code.slice(0, 2);
}

function wrongSuperior(
  text: string,
  [start, end]: readonly [number, number],
  city: readonly [number, number],
): RawFinding {
  const [province, name] = [text.slice(start, end), text.slice(...city)];
  return {
    range: [start, city[1]],
    message: {
      zh: `${name}不属于${province}，是否漏了顿号，或地名有误？`,
      en: `${name} is not in ${province}: is a 、 missing, or a name wrong?`,
    },
  };
}
