import { expectFlags } from './support';

function table(rule: string, head: string, rows: readonly string[]): void {
  for (const row of rows) it(`${row.includes('[|') ? 'flags' : 'passes'} ${row}`, () => void expectFlags(head + row, rule));
}

const professional = '---\naccount: professional\n---\n';
const personal = '---\naccount: personal\n---\n';

describe('Private life in a professional account', () => {
  table('separate-accounts/private-life-in-professional', professional, [
    '[|Femi and I broke up at Easter|].',
    '[|Vote for our man on Thursday, I will be on the doorstep until six|].',
    '[|I have lost my voice: the gaffer should be sacked and the season ticket is going back|].',
    'My children are with their grandmother, so clinic starts at nine.',
    'The vote on the new rota closes on Friday.',
    'We pray that the lift will be mended.',
    'Her husband and sons have asked for no flowers.',
  ]);
  table('separate-accounts/private-life-in-professional', '', [
    'Welcome to the surgery page. [|My ex cheated on me and I am back on Bumble|].',
    'My ex cheated on me and I am back on Bumble.',
  ]);
});

describe('A licence in a personal account', () => {
  table('separate-accounts/clinical-authority-in-personal', personal, [
    '[|As a nurse|] I can tell you it will pass.',
    '[|Midwife hat on|]: do not wait.',
    '[|In my professional opinion|] the goalkeeper is asleep.',
    'My sister is a nurse and bakes.',
    'Twelve years in this choir and I still come in early.',
  ]);
  table('separate-accounts/clinical-authority-in-personal', '', [
    'This is my personal page, mostly dogs. [|As a nurse|] I can tell you it will pass.',
    'As a nurse I can tell you it will pass.',
  ]);
});
