import assert from 'node:assert/strict';
import { guidelineIds, guidelineOf, guidelines, jurisdictions, nameOf, referencesFor } from '../rules/index';

/** Sites that keep copies of other bodies' documents. Readers are sent to the bodies themselves. */
const mirrors = /scribd|healthystaying|fdocuments|vdocuments|pagefreezer|studylib|paperzz|enginess|allnurses|lawserver|justia/;

/** Jurisdictions whose bodies say something about each guideline that was checked. */
const expected = ['CA', 'US', 'UK'] as const;

describe('The ten guidelines', () => {
  it('are those of the public contract, in its order', () => {
    assert.deepEqual(guidelines.map(({ id }) => id), [...guidelineIds]);
    assert.deepEqual(guidelines.map(({ kind }) => kind), [...Array(5).fill('do'), ...Array(5).fill("don't")]);
  });

  for (const guideline of guidelines) {
    const { id, title, kind, why, example, references, reviewed } = guideline;
    describe(id, () => {
      it('has a title, two or three sentences of why, and an example of each kind', () => {
        assert.ok(kind === 'do' ? !title.startsWith('Don’t') : title.startsWith('Don’t'), title);
        const sentences = why.split(/(?<=[.?!])\s/).length;
        assert.ok(sentences >= 2 && sentences <= 4, `${sentences} sentences`);
        assert.ok(example.do && example.dont);
        assert.match(reviewed, /^\d{4}-\d{2}-\d{2}$/);
      });

      it('is backed in Canada, the US and the UK', () => {
        for (const jurisdiction of expected) assert.ok(references.some((reference) => reference.jurisdiction === jurisdiction), jurisdiction);
      });

      it('lists its references by jurisdiction', () => {
        const order = references.map(({ jurisdiction }) => jurisdictions.indexOf(jurisdiction));
        assert.deepEqual(order, [...order].sort((a, b) => a - b));
      });

      it('links to the bodies’ own pages', () => {
        for (const { url, says } of references) {
          assert.ok(says.endsWith('.'), says);
          if (url === undefined) continue;
          assert.match(new URL(url).protocol, /^https?:$/);
          assert.doesNotMatch(url, mirrors);
          assert.doesNotMatch(url, /[\s()<>]/, 'nothing that would end a Markdown link');
        }
      });
    });
  }
});

describe('References', () => {
  const privacy = guidelineOf('patient-privacy');

  it('come in the order of the jurisdictions asked for, the international ones last', () => {
    const found = referencesFor(guidelineOf('credible-information'), ['UK', 'CA']).map(({ jurisdiction }) => jurisdiction);
    assert.deepEqual([...new Set(found)], ['UK', 'CA', 'international']);
  });

  it('are all shown when nothing is asked for', () => {
    assert.equal(referencesFor(privacy, []).length, privacy.references.length);
  });

  it('name body, title, year and clause', () => {
    const [reference] = referencesFor(privacy, ['UK']);
    assert.equal(nameOf(reference!), 'GMC, Using social media as a medical professional (2024), para 19');
  });
});
