/** A sentence for people in both languages of the product; the surface chooses. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
