/** Whether JSON has more levels of brackets outside of strings than what walks through them comes back from. */
export function isTooDeep(content: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < content.length; at++) {
    const char = content[at];
    if (inString && char === '\\') at++;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** A store has some ten. */
const DEEPEST = 100;
