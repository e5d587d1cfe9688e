import type { Country, Member, Treaty } from '../../../bundle/types.js';

/** The status of a country under a treaty; `unknown` if an incomplete list does not name it. */
export type Status = Member['status'] | 'none' | 'unknown';

/** The order in which statuses are listed. */
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
 * Every country of the bundle, in the bundle's order, with its status. A member that is
 * not among the bundle's countries comes last, under its code.
 * @param year Gives the status at the end of that year; by default, on the day of the list.
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
    // An instrument that does not bind has no parties, whatever the list says.
    const status = !treaty.binding && member.status === 'party' ? 'signatory' : member.status;
    if (year === undefined) return { country, status, date, until };
    return { country, ...statusIn(year, treaty.binding, { ...member, status }) };
  });
}

/** The status of a member at the end of a year, according to its dates. */
function statusIn(year: number, binding: boolean, member: Member): Omit<CountryStatus, 'country'> {
  const { status, date, until } = member;
  // The date of a country that only signed is that of its signature: it had not joined.
  if (binding && status === 'signatory') return { status: 'none' };
  if (!date) return { status: 'unknown' };
  if (yearOf(date) > year) return { status: 'none' };
  if (until && yearOf(until) <= year) return { status: 'withdrawn', date, until };
  // A withdrawal without a date may have come before or after.
  if (status === 'withdrawn' && !until) return { status: 'unknown', date };
  return { status: status === 'withdrawn' ? 'party' : status, date };
}

/** How many countries have a status. */
export const count = (entries: readonly CountryStatus[], status: Status): number =>
  entries.filter((one) => one.status === status).length;

/** The members whose dates say since when they have belonged to the treaty. */
const joining = ({ binding, membership }: Treaty) =>
  (membership?.members ?? []).filter(({ status }) => !binding || status !== 'signatory');

/** How many members joined on an unknown date. */
export const undated = (treaty: Treaty): number =>
  joining(treaty).filter(({ date }) => !date).length;

/** The first year with data and the year of the list; undefined if most dates are missing. */
export function years(treaty: Treaty): { first: number; last: number } | undefined {
  const dated = joining(treaty).flatMap(({ date }) => (date ? yearOf(date) : []));
  if (!treaty.membership || dated.length <= undated(treaty)) return undefined;
  const last = yearOf(treaty.membership.asOf);
  const first = Math.min(...dated);
  return first < last ? { first, last } : undefined;
}
