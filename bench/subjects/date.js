const months = 'January February March April May June July August September'.split(' ');

/** A date as readers see it, without the browser's own formatter. */
export function date(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}
