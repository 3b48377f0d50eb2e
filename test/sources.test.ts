import assert from 'node:assert/strict';
import { createReviewer, defaultConfig, defineRule } from '../rules/index';
import type { Format } from '../rules/index';
import type { Backing } from '../rules/reading/sources';
import type { RuleContext } from '../rules/rule';

const trusting = { ...defaultConfig, trustedSources: ['substack.com'] };

/** What a rule gets to see of a text. */
function read(text: string, format: Format, config: typeof defaultConfig): RuleContext {
  let seen: RuleContext | undefined;
  const look = defineRule({
    id: 'credible-information/look', level: 'hint', summary: '', message: '', why: '', examples: [],
    check: (context) => { seen = context; },
  });
  createReviewer([look]).review({ text, format }, config);
  assert.ok(seen);
  return seen;
}

/** What backs the sentence that holds some words. */
function backing(words: string, text: string, format: Format = 'markdown', config = defaultConfig): readonly Backing[] {
  const { sentences, sources } = read(text, format, config);
  const sentence = sentences.find((other) => other.text.includes(words));
  assert.ok(sentence, `a sentence with “${words}”`);
  return sources.near(sentence);
}

const isBacked = (list: readonly Backing[]): boolean => list.some((one) => one.isEvidence);

describe('sources', () => {
  for (const text of [
    'Naps helped a third of them ([trial](https://example.org/naps)).',
    'Naps helped a third of them (https://example.org/naps).',
    'Naps helped a third of them, doi 10.1000/naps.2019.04.',
    'Naps helped a third of them (PMID 12345678).',
    'Naps helped a third of them (NCT01234567).',
    'Naps helped a third of them (Okafor et al, Lancet 2019).',
    'Naps helped a third of them (Okafor & Byrne 2021).',
    'Naps helped a third of them, Okafor and colleagues found.',
    'Naps helped a third of them (Sleep 2018;41:77).',
    'Naps helped a third of them (WHO, 2023).',
    'Naps helped a third of them, says the WHO fact sheet.',
    'Naps help a third of them, according to the CDC.',
    'Naps help a third of them: NICE NG136 says so.',
    'In NAPPER, 2,410 nurses were randomised to naps, and a third slept better.',
    'Naps helped a third of them in the Uppsala trial.',
    'Naps helped a third of them.[^1]\n\n[^1]: Okafor, Nap Journal, 2019.',
  ]) it(`sees the source of “${text.replace(/\n+/g, ' / ')}”`, () => assert.ok(isBacked(backing('a third', text))));

  for (const text of [
    'Naps helped a third of them.',
    'Naps helped a third of them in May 2019.',
    'Naps helped a third of them, my own nurses included ([contact](mailto:me@example.org)).',
    'Naps helped a third of them ([book a slot](https://calendly.com/naps)).',
    'Naps helped a third of them ([below](#naps)).',
    'Naps helped a third of them.[^1]',
    'Naps helped a third of them. Who knew? Nature is kind and sleep is free.',
    'Naps helped a third of them. The same paper bag every day.',
  ]) it(`sees no source in “${text}”`, () => assert.deepEqual(backing('Naps helped', text), []));

  for (const text of [
    'Naps helped a third of them, according to a Facebook group.',
    'Naps helped a third of them (product page).',
    'Naps helped a third of them, going by the brochure.',
    'Naps helped a third of them ([thread](https://www.reddit.com/r/naps)).',
    'Naps helped a third of them ([order here](https://example.org/shop/naps)).',
    'Naps helped a third of them.[^1]\n\n[^1]: The press release of the pillow makers.',
  ]) {
    it(`sees a source that is no evidence in “${text.replace(/\n+/g, ' / ')}”`, () => {
      const list = backing('Naps helped', text);
      assert.ok(list.length > 0 && !isBacked(list));
    });
  }

  it('takes a trusted domain as evidence', () => {
    const text = 'Naps helped a third of them ([thread](https://naps.substack.com/p/1)).';
    assert.ok(!isBacked(backing('Naps', text)));
    assert.ok(isBacked(backing('Naps', text, 'markdown', trusting)));
  });

  it('reads a source in the next paragraph when that points back', () => {
    assert.ok(isBacked(backing('Naps', 'Naps helped a third of them.\n\nSource: https://example.org/naps')));
    assert.ok(isBacked(backing('Naps', 'Naps helped a third of them.\n\nhttps://example.org/naps')));
    assert.ok(!isBacked(backing('Naps', '# Sleep\n\nNaps helped a third of them.\n\nTea is another matter (https://example.org/tea).')));
  });

  it('reads a source in the same post of a thread and not in the next', () => {
    const thread = '1/2 Naps helped a third of them.\nhttps://example.org/naps\n\n2/2 Tea helped a half.';
    assert.ok(isBacked(backing('Naps', thread)));
    assert.ok(!isBacked(backing('Tea', thread)));
  });

  it('reads a source in the same row, and in the caption below a table', () => {
    const table = '| What | Effect |\n| --- | --- |\n| Naps | a third (WHO, 2020) |\n| Tea | a half |\n';
    assert.ok(isBacked(backing('Naps', table)));
    assert.ok(!isBacked(backing('Tea', table)));
    assert.ok(isBacked(backing('Tea', `${table}\nSource: Okafor et al, 2021.`)));
  });

  it('reads the words that lead to a list', () => {
    assert.ok(isBacked(backing('Naps', 'From the WHO report of 2020:\n\n- Naps help a third\n- Tea helps a half\n')));
    assert.ok(!isBacked(backing('Naps', '# Rest\n\n- Naps help a third\n- Tea helps a half (WHO, 2020)\n')));
  });

  it('follows a pointer to a source given before', () => {
    const thread = '1/3 Okafor et al studied naps (Lancet 2019).\n\n2/3 A third of nurses slept better. Same paper.\n\n3/3 A half drank tea.';
    assert.ok(isBacked(backing('A third', thread)));
    assert.ok(!isBacked(backing('A half', thread)));
  });

  it('follows the telling of a study into the next post', () => {
    assert.ok(isBacked(backing('Alert', '1/2 Okafor et al studied naps (Lancet 2019).\n\n2/2 Alert at six in the morning: 41% v 30%.')));
  });

  it('takes the sources of the front matter for the whole draft', () => {
    assert.ok(isBacked(backing('Naps', '---\ntitle: Rest\nsources: Okafor 2019\n---\n\nNaps help a third of them.\n')));
  });
});
