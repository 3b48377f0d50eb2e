import { defineLexicon } from '../../reading/lexicon';

/** Who is said to hide what, and why: the furniture of a conspiracy. */
export const motives = [
  defineLexicon('industry', [
    {
      terms: `big pharma, pharma, big food, big sugar, big dairy, big oil, big medicine, the pharmaceutical industry,
        pharmaceutical industry, pharmaceutical companies, pharmaceutical company, drug companies, drug company, drug firms, drug makers,
        drugmakers, vaccine makers, vaccine manufacturers, the industry, the drug industry, the food industry, the vaccine industry,
        the cancer industry, the sick care industry, the medical establishment, the establishment, the medical mafia,
        the medical profession, mainstream medicine, conventional medicine, mainstream doctors, your doctor, doctors, oncologists,
        consultants, the college, the colleges, the system, the government, governments, the elites, the elite, globalists,
        the powers that be, the media, mainstream media, the mainstream media, the regulators, regulators, the regulator, the authorities,
        health authorities, the lobby, lobbyists, the committee, committees, insurers, insurance companies, the insurers,
        the supermarkets, manufacturers, the manufacturers, the clinics, the hospitals, the cdc, the who, the fda, the nhs, nice,
        bill gates, gates, fauci, the vets, vets, dentists, the dental association, researchers, journals, the journals, textbooks`,
      because: 'Who is accused of acting together.',
    },
  ]),
  defineLexicon('hide-verb', [
    {
      terms: `hide, bury, cover up, conceal, suppress, silence, censor, keep quiet, keep from you, keep it from you, keep from us,
        keep people sick, keep you ill, keep us ill, keep you hooked, keep you coming back, keep you dependent, keep quiet about, hush up,
        sweep under, lie about, lie to you, lie to us, mislead, brainwash, dupe, gaslight, smear, ban, shut down, sit on, pretend,
        keep out of, leave out, leave out of, withhold, rig, fudge, doctor the data, cook up, manipulate, bribe, buy off, buy, pay off,
        invent, make up`,
      forms: 'verb', because: 'What the accused are said to do with the truth.',
    },
    {
      terms: `don't want you to know, do not want you to know, does not want you to know, didn't want you to know, don't want you knowing,
        doesn't want you knowing, don't want you to find out, won't tell you, will not tell you, never tell you, not telling you,
        aren't telling you, isn't telling you, don't tell you, doesn't tell you, won't hear this from, won't hear that from,
        never hear about, won't read about, won't see on the news, what they're hiding, what they are hiding, being silenced,
        been silenced, being hidden, kept from us, kept from you, kept quiet, kept secret, kept hidden, hushed up, swept under, wake up,
        do your own research, do your research, follow the money, ask yourself why, ask yourself who, ask why, ask who profits,
        who profits, who benefits, cui bono, open your eyes, sheeple, plandemic, scamdemic, the truth about, the real truth,
        the truth is out, sheep, the narrative, the official line, the official story, paid by, in the pocket of, in the pockets of,
        in bed with, bought and paid for, on the payroll, on the take, bought by, funded by`,
      because: 'The truth is said to be kept back on purpose.',
    },
  ]),
  defineLexicon('profit-motive', [
    {
      terms: `no money in, no profit in, no patent, can't patent, cannot patent, can't be patented, cannot be patented, isn't patentable,
        not patentable, no money to be made, not a penny in it, there's no money, make money off, makes money off, make money from,
        making money from, makes them money, profit from, profits from, profiting from, for profit, cash cow, lose a customer,
        lose customers, lose money if, out of business, repeat customers, customers for life, customer for life, patients for life,
        lifelong customers, where the profit is, where the money is, the money is in, a healthy person is, a cured patient,
        cured patients, cure is bad for business, bad for business, kickback, kickbacks, backhander, backhanders, brown envelope,
        brown envelopes, dirty money, blood money, paid per jab, paid for every, bonus for every, commission on, shareholders,
        share price, too cheap, nobody profits, nobody makes money, no one makes money, no one profits, to save money, to sell,
        sell more drugs, sell you drugs, sell drugs`,
      because: 'Money is given as the reason why something is not told or not used.',
    },
  ]),
];
