/**
 * A tag's name in the form that is kept: parts parted by one slash, without blanks around them.
 *
 * tagPath(' 民生 ／ 教育/') → 民生/教育
 */
export function tagPath(name: string): string {
  return name
    .split(/[/／]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/');
}

/** Whether `tag` is `above` or stands under it: 民生/教育 stands under 民生, 民生实事 does not. */
export function isUnder(tag: string, above: string): boolean {
  return tag === above || tag.startsWith(`${above}/`);
}

/** The tags that a person finds before making some: what supervision offices and drafters sort commitments by. */
export const defaultTags: readonly string[] = [
  '重点督办',
  '民生实事',
  '重大项目',
  '约束性指标',
  '已分解',
  '需核实',
  '跨年事项',
];
