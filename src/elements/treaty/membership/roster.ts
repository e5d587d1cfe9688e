import type { Country, Member, Treaty } from '../../../bundle/types.js';

/** How a country stands to a treaty; `unknown` where an incomplete list does not name it. */
export type Status = Member['status'] | 'none' | 'unknown';

/** The order in which the statuses are named. */
export const statuses: readonly Status[] = ['party', 'signatory', 'withdrawn', 'none', 'unknown'];

/** A country with its status. */
export interface CountryStatus {
  readonly country: Country;
  readonly status: Status;
  readonly date?: string;
  readonly until?: string;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/**
 * Every country of the bundle, in the bundle's order, and how it stands to the
 * treaty. A member that the bundle's countries do not name comes last under its code.
 * @param year The end of that year counts; without it, the day of the list.
 */
export function roster(
  treaty: Treaty,
  countries: readonly Country[],
  year?: number,
): CountryStatus[] {
  const { members = [], complete = false } = treaty.membership ?? {};
  const byCountry = new Map(members.map((member) => [member.country, member]));
  const known = new Set(countries.map(({ id }) => id));
  const unnamed = members
    .filter(({ country }) => !known.has(country))
    .map(({ country }) => ({ id: country, name: country.toUpperCase() }));
  return [...countries, ...unnamed].map((country) => {
    const member = byCountry.get(country.id);
    if (!member) return { country, status: complete ? 'none' : 'unknown' };
    const { date, until } = member;
    // Nobody is party to what does not bind, whatever the list says.
    const status = !treaty.binding && member.status === 'party' ? 'signatory' : member.status;
    if (year === undefined) return { country, status, date, until };
    return { country, ...statusIn(year, treaty.binding, { ...member, status }) };
  });
}

/** How a member stood at the end of a year, by its dates. */
function statusIn(year: number, binding: boolean, member: Member): Omit<CountryStatus, 'country'> {
  const { status, date, until } = member;
  // The date of those who only signed is that of their signature: they had not joined.
  if (binding && status === 'signatory') return { status: 'none' };
  if (!date) return { status: 'unknown' };
  if (yearOf(date) > year) return { status: 'none' };
  if (until && yearOf(until) <= year) return { status: 'withdrawn', date, until };
  // Of a withdrawal without a date nobody knows whether it came before or after.
  if (status === 'withdrawn' && !until) return { status: 'unknown', date };
  return { status: status === 'withdrawn' ? 'party' : status, date };
}

/** How many countries have a status. */
export const count = (entries: readonly CountryStatus[], status: Status): number =>
  entries.filter((one) => one.status === status).length;

/** The members whose dates say since when they belong to the treaty. */
const joining = ({ binding, membership }: Treaty) =>
  (membership?.members ?? []).filter(({ status }) => !binding || status !== 'signatory');

/** How many members have joined on a day that is not known. */
export const undated = (treaty: Treaty): number =>
  joining(treaty).filter(({ date }) => !date).length;

/** The first year of which something is known and that of the list; undefined where most dates are missing. */
export function years(treaty: Treaty): { first: number; last: number } | undefined {
  const dated = joining(treaty).flatMap(({ date }) => (date ? yearOf(date) : []));
  if (!treaty.membership || dated.length <= undated(treaty)) return undefined;
  const last = yearOf(treaty.membership.asOf);
  const first = Math.min(...dated);
  return first < last ? { first, last } : undefined;
}
