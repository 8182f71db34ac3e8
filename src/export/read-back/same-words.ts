/** Whether two cells say the same to a person: programs write line ends of their own and drop blanks at the ends. */
export function sameWords(one: string, other: string): boolean {
  return one === other || plainWords(one) === plainWords(other);
}

/** Words as they are compared. */
export function plainWords(words: string): string {
  return words.replace(/\r\n?/g, '\n').trim();
}
