/**
 * The positions of the states on the map: each has a square of one size, roughly where
 * it lies among its neighbours. Rows of ISO 3166-1 alpha-2 codes by continent, as the
 * statistics of the United Nations divide them; two dots are a gap.
 */
const rows = {
  americas: `
    .. .. ca .. .. .. .. ..
    .. .. us .. .. .. .. ..
    .. mx .. .. bs .. .. ..
    bz .. cu jm ht do kn ag
    gt hn .. .. .. .. dm lc
    sv ni .. .. .. vc bb gd
    .. cr pa co ve gy tt ..
    .. .. .. ec br sr .. ..
    .. .. .. pe bo py .. ..
    .. .. .. cl ar uy .. ..`,
  europe: `
    is .. .. .. no se fi .. ..
    .. .. .. .. dk .. ee .. ..
    ie gb nl .. .. .. lv ru ..
    .. .. be lu de pl lt by ..
    .. fr ch li at cz sk ua md
    pt es ad mc it si hu ro ..
    .. .. .. sm va hr rs bg ..
    .. .. .. .. mt ba me mk ..
    .. .. .. .. .. .. al gr ..`,
  africa: `
    .. .. ma dz tn ly eg .. .. ..
    cv mr ml ne td .. sd er .. ..
    gm sn bf .. ng cf ss et dj ..
    gw gn ci gh tg bj cm ug ke so
    .. sl lr .. st gq cd rw tz sc
    .. .. .. .. ga cg .. bi mw km
    .. .. .. .. ao zm zw mz mg mu
    .. .. .. .. na bw sz .. .. ..
    .. .. .. .. .. za ls .. .. ..`,
  asia: `
    .. .. ge .. kz kg .. mn .. ..
    .. tr am az uz tj .. cn kp ..
    cy lb sy .. tm .. .. .. kr jp
    .. il iq ir af pk np bt .. ..
    ps jo kw .. .. in bd mm la vn
    .. sa bh qa ae .. lk th kh ph
    .. ye om .. .. mv .. my bn ..
    .. .. .. .. .. .. .. sg id tl`,
  oceania: `
    pw fm mh nr ki
    .. pg sb tv ws
    au .. vu fj to
    .. nz .. .. ..`,
};

export type Region = keyof typeof rows;

/** A country's square: its row and column in the continent's grid, from 1. */
export interface Tile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

const grid = (text: string): Tile[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(' ')
        .flatMap((code, column) =>
          code === '..' ? [] : { code, row: row + 1, column: column + 1 },
        ),
    );

/** The squares of each continent, from north to south. */
export const tiles = Object.fromEntries(
  Object.entries(rows).map(([region, text]) => [region, grid(text)]),
) as Record<Region, Tile[]>;
