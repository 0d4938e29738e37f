const COLUMNS = ['what', 'bar', 'p50', 'p99', 'a second', 'kB', 'verdict'];

const rounded = (milliseconds) => `${milliseconds.toFixed(1)} ms`;

function verdict({ bar, p50 }) {
  if (bar === undefined) return '';
  return p50 <= bar ? 'kept' : 'MISSED';
}

/** What was measured, a line each. A bar is held against what half of the requests keep within. */
export function table(rows) {
  const lines = [
    COLUMNS,
    ...rows.map((row) => [
      row.what,
      row.bar === undefined ? '' : `${row.bar} ms`,
      rounded(row.p50),
      rounded(row.p99),
      row.perSecond.toFixed(0),
      (row.bytes / 1000).toFixed(1),
      verdict(row),
    ]),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) => {
      const [what, ...figures] = line
        .slice(0, -1)
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
      return [what, ...figures, line.at(-1)].join('   ').trimEnd();
    })
    .join('\n');
}
