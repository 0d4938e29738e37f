/** A cell by RFC 4180; nothing is an empty one, and a list has its items separated by semicolons. */
function cell(value) {
  if (value === undefined || value === null) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const LANGUAGES = ['nb', 'nn', 'en'];

/** A column named `title.*` is one per language, from a text in three languages. */
function spread(column) {
  if (!column.endsWith('.*')) return [[column, (row) => row[column]]];
  const member = column.slice(0, -2);
  return LANGUAGES.map((language) => [`${member}.${language}`, (row) => row[member]?.[language]]);
}

/** A file from its columns and its rows. */
export function csv(columns, rows) {
  const cells = columns.flatMap(spread);
  const lines = [cells.map(([name]) => name), ...rows.map((row) => cells.map(([, value]) => cell(value(row))))];
  return lines.map((line) => `${line.join(',')}\n`).join('');
}
