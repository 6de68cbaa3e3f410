/** False for what PostgreSQL has no text for: a NUL, or half of a surrogate pair. */
export function isText(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
