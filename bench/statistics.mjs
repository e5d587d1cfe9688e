/** The value below which that share of the values lies. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** A Markdown table. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, column) => (column ? '--:' : '---'));
  return [columns, rule, ...rows].map(line).join('\n');
}
