import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { isTown, listedFrom, populationOf } from '../rules/reading/people/gazetteer';
import { loadVocabulary } from '../rules/reading/vocabulary';
import type { Vocabulary } from '../rules/reading/vocabulary';
import { gazetteer } from '../rules/lexicons/people/gazetteer';

const build = createRequire(`${process.cwd()}/`);
const { pack, unpack } = build('./build/pack.js') as { pack(lists: readonly string[][]): unknown; unpack(packed: unknown): string[][] };
const termsIn = (list: string): string[] => list.split(',').map((term) => term.trim().replace(/\s+/g, ' ')).filter(Boolean);

describe('The gazetteer', () => {
  it('tells a large town from a small one', () => {
    assert.ok(populationOf('Leeds')! > 250_000);
    assert.ok(populationOf('Skibbereen')! < 5_000);
  });

  it('takes the largest of a name, or that of the country asked for', () => {
    assert.ok(populationOf('Perth')! > 1_000_000);
    assert.ok(populationOf('Perth', 'GB')! < 100_000);
    assert.equal(populationOf('Perth', 'IN'), populationOf('Perth'));
  });

  it('reads a name however it is spelt', () => {
    for (const spelling of ['stoke-on-trent', 'Stoke on Trent', 'STOKE-ON-TRENT', 'Stoke-on-Trent’s']) assert.equal(populationOf(spelling), populationOf('Stoke on Trent'), spelling);
    assert.equal(populationOf('Saint Albans'), populationOf('St. Albans'));
    assert.equal(populationOf('Montréal'), populationOf('Montreal'));
  });

  it('knows former names', () => assert.equal(populationOf('Bombay'), populationOf('Mumbai')));

  it('does not know what is too small to be listed', () => {
    assert.equal(populationOf('Nether Poole'), undefined);
    assert.equal(isTown('constructor'), false);
  });

  it('says from which size on it lists', () => {
    assert.equal(listedFrom('IE'), 1_500);
    assert.equal(listedFrom(), 50_000);
  });

  it('is packed without loss', () => {
    const lists = gazetteer.map(({ names }) => termsIn(names));
    assert.deepEqual(unpack(pack(lists)), lists);
  });
});

describe('The vocabulary that is shipped', () => {
  it('holds every word of the source', () => {
    const shipped = build('./dist/vocabulary.js') as Vocabulary;
    const listed = ({ lexicons, gazetteer: towns }: Vocabulary): string[][] => [
      ...lexicons.flatMap(({ kind, entries }) => entries.map(({ terms }) => [kind, ...termsIn(terms).sort()])),
      ...towns.map(({ country, from, names }) => [country, String(from), ...termsIn(names).sort()]),
    ];
    assert.deepEqual(listed(shipped), listed(loadVocabulary()));
  });
});
