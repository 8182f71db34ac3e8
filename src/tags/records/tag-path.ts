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
