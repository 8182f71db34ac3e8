/** What a clean copy leaves out or changes; each can be switched off. */
export interface TidySteps {
  /** Literal \r\n and &nbsp;, zero-width and control characters, runs of ????. */
  readonly remains: boolean;
  /** Page numbers, running headers, chrome of web pages and forums. */
  readonly furniture: boolean;
  /** Lines of one paragraph that the page broke. */
  readonly joins: boolean;
  /** Blank lines, indents and trailing blanks go: one paragraph a line. */
  readonly lines: boolean;
  /** ASCII punctuation between Chinese becomes Chinese, where most of the report's is. */
  readonly punctuation: boolean;
}

export const allSteps: TidySteps = { remains: true, furniture: true, joins: true, lines: true, punctuation: true };
