/** How many characters two names have in common at their ends: 2 of 地方税收 and 园区税收. */
export function alikeAtEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
