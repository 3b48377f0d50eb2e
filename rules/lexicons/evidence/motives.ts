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
      terms: `hide, bury, cover up, conceal, suppress, silence, censor, keep quiet about, hush up, lie about, lie to, mislead, brainwash,
        dupe, hoodwink, deceive, rig, fudge, manipulate, falsify, doctor, cook, withhold, sit on, bribe`,
      forms: 'verb', because: 'What the accused are said to do with the truth.',
    },
  ]),
  defineLexicon('conspiracy-phrase', [
    {
      terms: `won't hear this from, won't hear that from, what they're hiding, what they are hiding, kept from us, kept from you,
        swept under the carpet, swept under the rug, follow the money, ask who profits, who profits from this, cui bono, open your eyes,
        wake up people, sheeple, plandemic, scamdemic, the official narrative, the mainstream narrative, the official story,
        in the pocket of, in the pockets of, in bed with pharma, in bed with big pharma, bought and paid for, on the payroll of,
        sold out to, they won't tell you, your doctor won't tell you, doctors won't tell you, nobody will tell you,
        what they don't tell you, what doctors don't tell you, the truth they, hidden from you, being silenced, been silenced, hushed up,
        controlled opposition, medical cartel, sickness industry, sick care, disease industry, do your own research`,
      because: 'The truth is said to be kept back on purpose.',
    },
  ]),
  defineLexicon('profit-motive', [
    {
      terms: `no money in, no profit in, no patent, can't patent, cannot patent, can't be patented, cannot be patented, isn't patentable,
        not patentable, no money to be made, not a penny in it, there's no money, make money off, makes money off, make money from,
        making money from, makes them money, profit from, profits from, profiting from, cash cow, lose money if, repeat customers,
        customers for life, customer for life, patients for life, lifelong customers, where the profit is, where the money is,
        the money is in, a healthy person is, a cured patient, cured patients, cure is bad for business, brown envelope, brown envelopes,
        dirty money, blood money, paid per jab, paid for every, bonus for every, nobody profits, nobody makes money, no one makes money,
        no one profits, sell more drugs, sell you drugs, sell drugs`,
      because: 'Money is given as the reason why something is not told or not used.',
    },
  ]),
];
