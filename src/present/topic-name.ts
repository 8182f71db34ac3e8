/** What a person reads for a topic's id; "" where a commitment has none. */
export function topicName(id: string | null): string {
  return id ?? '';
}
