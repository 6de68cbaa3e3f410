/** Breaks a statement of `print` into lines, one level to a line, for people; the words stay the same. */
export function prettySql(text: string): string {
  return text
    .replace(/\), (l\d+ as \()/g, '),\n     $1')
    .replace(/\) (select \d+, )/, ')\n$1')
    .replace(/ union all /g, '\nunion all ')
    .replace(/ (cross join lateral) /g, '\n       $1 ')
    .replace(/ (from \(select p\.)/g, '\n  $1');
}
