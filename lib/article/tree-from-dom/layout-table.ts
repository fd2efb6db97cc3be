/** A table that only places things: one column, tables or many paragraphs in its cells, or said to be for presentation. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('th, caption, thead')) return false;
  if (table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  return rows.every((row) => row.childElementCount <= 1) || hasPageInCell(table);
}

const hasPageInCell = (table: Element): boolean =>
  [...table.querySelectorAll('td')].some((cell) => cell.querySelectorAll('p').length > 2);
