import assert from 'node:assert/strict';
import { applyEdits, expectFlags, review } from './support';

function table(rule: string, rows: readonly string[]): void {
  for (const row of rows) it(`${row.includes('[|') ? 'flags' : 'passes'} ${row}`, () => void expectFlags(row, rule));
}

describe('Work that was taken', () => {
  table('copyright/taken-material', [
    'The spine drawing is [|swiped from a surgery website|].',
    'Lovely chart, [|watermark blurred|].',
    'The song is [|ripped off the radio|].',
    'We took the stitches out of her hand.',
    'I drew the spine myself, from life.',
    'I won’t photograph his slides; ask him for them.',
    'The photo was taken by my sister, who said I could share it.',
  ]);
});

describe('Images', () => {
  table('copyright/uncredited-image', [
    '![[|Forest plot from the review|]](plot.png)',
    '![[|Screenshot of a forum post|]](post.png)',
    '![Forest plot, drawn by me in R](plot.png)',
    '![Our garden in June](garden.jpg)',
    '![Map of the ward](map.png "Map: mine")',
  ]);

  it('puts the credit after the image', () => {
    const text = 'See this.\n\n![Forest plot from the review](plot.png)\n';
    const [finding] = review(text).findings.filter(({ rule }) => rule === 'copyright/uncredited-image');
    assert.equal(applyEdits(text, finding!.fixes[0]!.edits), 'See this.\n\n![Forest plot from the review](plot.png) (Image: ⟨author⟩, ⟨source⟩, ⟨licence⟩)\n');
  });
});

describe('Quotations', () => {
  table('copyright/uncredited-quote', [
    '> [|Blue is the lamp on the midnight floor,\n> blue is the drip and the door,\n> blue is the morning.|]',
    '> Blue is the lamp on the midnight floor,\n> blue is the drip and the door,\n> blue is the morning.\n> — Idris Calloway',
    'From Idris Calloway’s *Nights*:\n\n> Blue is the lamp on the midnight floor,\n> blue is the drip and the door,\n> blue is the morning.',
    '> Q: May I swim?\n> A: Ask your surgeon, who knows how the wound was closed and how long it should be kept dry, which differs from one operation to the next.',
  ]);
});

describe('Whole works', () => {
  table('copyright/pirated-link', [
    'It costs forty dollars, so get it from [|Libgen|].',
    '[|[Here](https://sci-hub.example/10.1000/x)|] you go.',
    'The paper is open access, full text at the journal.',
    'I read the whole book in a day.',
  ]);
});
