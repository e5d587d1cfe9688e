/** In random order, so that no subject always follows the same one. */
function shuffled(list) {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}

/**
 * Measures the subjects in turn: each round takes one sample of each, after a first
 * round that does not count.
 * @param sample Measures a subject once.
 * @returns For each subject, its samples by measure, and their ratios to the first
 *   subject's sample in the same round.
 */
export async function compare(names, count, sample) {
  const samples = new Map(names.map((name) => [name, []]));
  for (let round = -1; round < count; round += 1) {
    for (const name of shuffled(names)) {
      const result = await sample(name);
      if (round >= 0) samples.get(name).push(result);
    }
  }
  const base = samples.get(names[0]);
  return names.map((name) => {
    const own = samples.get(name);
    return {
      name,
      values: (measure) => own.map((result) => result[measure]),
      ratios: (measure) => own.map((result, round) => result[measure] / base[round][measure]),
    };
  });
}
