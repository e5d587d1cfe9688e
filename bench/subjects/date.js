const months = 'January February March April May June July August September'.split(' ');

/** A day as it is read, without the browser's own format. */
export function date(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}
