import { divisions } from './districts.generated.ts';

/** A province, a city or a county-level division of GB/T 2260. */
export interface Place {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** Without its kind, where that is still a name: 佳木斯 of 佳木斯市, 凉山 of 凉山彝族自治州. */
  readonly stem: string;
  readonly level: 1 | 2 | 3;
  readonly parent: Place | null;
}

/** Names no longer in use, and the place that answers to them now. A county that became a district or a city needs none. */
export const formerNames: readonly (readonly [former: string, now: string])[] = [
  ['襄樊市', '420600'],
  ['思茅市', '530800'],
  ['思茅地区', '530800'],
  ['潞西市', '533103'],
  ['中甸县', '533401'],
  ['崇文区', '110101'],
  ['宣武区', '110102'],
  ['塘沽区', '120116'],
  ['汉沽区', '120116'],
  ['大港区', '120116'],
  ['卢湾区', '310101'],
  ['闸北区', '310106'],
  ['南汇区', '310115'],
  ['白下区', '320104'],
  ['下关区', '320106'],
  ['沧浪区', '320508'],
  ['平江区', '320508'],
  ['金阊区', '320508'],
  ['下城区', '330105'],
  ['江干区', '330102'],
  ['芳村区', '440103'],
  ['萝岗区', '440112'],
  ['万盛区', '500110'],
];

/** Names that are also words: 新城区 says a part of a town far more often than the district of 西安. */
export const commonWords: ReadonlySet<string> = new Set(
  '城区 郊区 矿区 东区 西区 新城区 老城区 市中区 城中区 城东区 城西区 城北区 和县 兴县 富县 新县 成县 文县 康县 义县 单县 古县 长治 中山 三明 大同'.split(
    ' ',
  ),
);

/** The place with this code, or null. */
export function placeOfCode(code: string): Place | null {
  return table().byCode.get(code) ?? null;
}

/** Every place of the table, in the order of their codes. */
export function allPlaces(): readonly Place[] {
  return [...table().byCode.values()];
}

/**
 * All places that a name can mean: «朝阳区» two of them, «凉山州», «内蒙古», «清苑县» (now 清苑区), «襄樊市» (now
 * 襄阳市); none for a name unknown.
 */
export function placesNamed(name: string): readonly Place[] {
  const { byName, byCode } = table();
  const found = byName.get(name);
  if (found) return found;
  const former = formerNames.find(([written]) => written === name);
  const now = former && byCode.get(former[1]);
  if (now) return [now];
  const stem = /^(.{2,})(?:县|市|地区)$/.exec(name)?.[1];
  if (stem === undefined) return [];
  return ['区', '市', '县'].flatMap((kind) => (byName.get(stem + kind) ?? []).filter((place) => place.level > 1));
}

/** The names that start with these two characters, longest first: stems of provinces and cities among them. */
export function namesStarting(first: number, second: number): readonly string[] {
  const { starts, byStart } = table();
  return starts[first] === 1 ? (byStart.get(pairOf(first, second)) ?? NONE) : NONE;
}

const NONE: readonly string[] = [];

interface Table {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly byStart: ReadonlyMap<number, readonly string[]>;
  /** 1 for each character that a name starts with, so that most of a text needs no look into the map. */
  readonly starts: Uint8Array;
}

let known: Table | null = null;

/** Read from its written form at the first question, since most of what loads this module never asks. */
function table(): Table {
  known ??= readTable();
  return known;
}

function readTable(): Table {
  const byCode = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  const add = (place: Place): Place => {
    byCode.set(place.code, place);
    for (const name of namesOf(place)) {
      const same = byName.get(name);
      if (same) same.push(place);
      else byName.set(name, [place]);
    }
    return place;
  };
  for (const line of divisions.split('\n')) {
    const [head = '', ...cities] = line.split(';');
    const two = head.slice(0, 2);
    const province = add(place(`${two}0000`, head.slice(2), 1, null));
    for (const city of cities) {
      const colon = city.indexOf(':');
      const name = city.slice(2, colon < 0 ? undefined : colon);
      const four = two + city.slice(0, 2);
      const parent = name ? add(place(`${four}00`, name, 2, province)) : province;
      if (colon < 0) continue;
      for (const county of city.slice(colon + 1).split(',')) {
        add(place(four + county.slice(0, 2), county.slice(2), 3, parent));
      }
    }
  }
  const starts = new Uint8Array(65536);
  for (const name of byName.keys()) starts[name.charCodeAt(0)] = 1;
  return { byCode, byName, byStart: startsOf(byName.keys()), starts };
}

function place(code: string, name: string, level: Place['level'], parent: Place | null): Place {
  return { code, name, stem: stemOf(name), level, parent };
}

/** A place's full name, and the short ones that leave no doubt of its kind or are long enough to be one. */
function namesOf({ name, stem, level }: Place): readonly string[] {
  const names = level < 3 && stem.length > 1 ? [name, stem] : [name];
  const kind = name.charAt(name.length - 1);
  if (name.charAt(name.length - 2) === '治' && stem + kind !== name) names.push(stem + kind);
  return names;
}

const PEOPLES =
  '维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|蒙古|壮|回|藏|苗|彝|侗|瑶|白|傣|黎|土家|哈尼|傈僳|拉祜|佤|景颇|布依|水|羌|土|撒拉|保安|东乡|裕固|满|朝鲜|畲|仡佬|仫佬|毛南|纳西|普米|怒|独龙|布朗|各';
const AUTONOMY = new RegExp(`^(.{2,8}?)(?:(?:${PEOPLES})族?){1,6}自治[区州县旗]$`);

function stemOf(name: string): string {
  if (name.charAt(name.length - 2) === '治' || name.endsWith('自治区')) {
    const autonomous = AUTONOMY.exec(name)?.[1];
    if (autonomous !== undefined) return autonomous;
  }
  return name.replace(/(?:自治区|特别行政区|地区|林区|省|市|区|县|盟|旗)$/, '');
}

/** Two characters as one number of 32 bits, which a Map finds without a box. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function startsOf(names: Iterable<string>): ReadonlyMap<number, readonly string[]> {
  const starts = new Map<number, string[]>();
  for (const name of names) {
    const key = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    const same = starts.get(key);
    if (same) same.push(name);
    else starts.set(key, [name]);
  }
  for (const same of starts.values()) if (same.length > 1) same.sort((a, b) => b.length - a.length);
  return starts;
}
