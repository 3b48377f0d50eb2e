import { defineLexicon } from '../../reading/lexicon';

/** Documents that a later one of the same body took the place of. `prefer` names the later one. */
export const superseded = [
  defineLexicon('superseded-document', [
    { terms: 'cg127, cg 127, cg34, cg 34', source: 'nice.org.uk/guidance/ng136', prefer: 'NICE NG136 (2019, updated since)' },
    { terms: 'cg88, cg 88', source: 'nice.org.uk/guidance/ng59', prefer: 'NICE NG59 (2016, updated since)' },
    { terms: 'cg67, cg 67, cg181, cg 181', source: 'nice.org.uk/guidance/ng238', prefer: 'NICE NG238 (2023)' },
    { terms: 'cg16, cg 16, cg133, cg 133', source: 'nice.org.uk/guidance/ng225', prefer: 'NICE NG225 (2022)' },
    { terms: 'cg90, cg 90, cg23, cg 23', source: 'nice.org.uk/guidance/ng222', prefer: 'NICE NG222 (2022)' },
    { terms: 'cg53, cg 53', source: 'nice.org.uk/guidance/ng206', prefer: 'NICE NG206 (2021)' },
    { terms: 'cg87, cg 87, cg66, cg 66', source: 'nice.org.uk/guidance/ng28', prefer: 'NICE NG28 (2015, updated since)' },
    { terms: 'cg101, cg 101, cg12, cg 12', source: 'nice.org.uk/guidance/ng115', prefer: 'NICE NG115 (2018, updated since)' },
    { terms: 'cg55, cg 55, cg190, cg 190', source: 'nice.org.uk/guidance/ng235', prefer: 'NICE NG235 (2023)' },
    { terms: 'cg56, cg 56, cg176, cg 176', source: 'nice.org.uk/guidance/ng232', prefer: 'NICE NG232 (2023)' },
    { terms: 'cg36, cg 36, cg180, cg 180', source: 'nice.org.uk/guidance/ng196', prefer: 'NICE NG196 (2021)' },
    { terms: 'cg160, cg 160, cg47, cg 47', source: 'nice.org.uk/guidance/ng143', prefer: 'NICE NG143 (2019, updated since)' },
    { terms: 'cg20, cg 20, cg137, cg 137', source: 'nice.org.uk/guidance/ng217', prefer: 'NICE NG217 (2022)' },
    {
      terms: 'jnc 6, jnc vi, jnc 7, jnc vii, jnc7, jnc 8, jnc viii, jnc8',
      source: 'doi.org/10.1161/HYP.0000000000000065', prefer: 'the ACC/AHA guideline (2017, updated since)',
    },
    {
      terms: 'atp iii, atp 3, atp ii, atpiii, ncep atp',
      source: 'doi.org/10.1161/CIR.0000000000000625', prefer: 'the AHA/ACC cholesterol guideline (2018)',
    },
    { terms: 'jbs1, jbs2, jbs 2, jbs 1', source: 'nice.org.uk/guidance/ng238', prefer: 'QRISK3 and NICE NG238 (2023)' },
    { terms: 'dsm iii, dsm 3, dsm iv, dsm 4, dsm iv tr, dsm 3 r', source: 'psychiatry.org/dsm', prefer: 'DSM-5-TR (2022)' },
    {
      terms: 'early goal directed therapy, egdt, rivers protocol, rivers targets, rivers target, rivers bundle',
      source: 'doi.org/10.1007/s00134-021-06506-y', prefer: 'the Surviving Sepsis Campaign guideline of 2021',
    },
    { terms: 'sirs criteria', source: 'doi.org/10.1001/jama.2016.0287', prefer: 'Sepsis-3 (2016)' },
    {
      terms: "friedman's curve, friedman curve, friedmans curve",
      source: 'acog.org/clinical/clinical-guidance', prefer: 'the ACOG guideline on labor management (2024)',
    },
    {
      terms: 'zurich consensus, zurich statement, berlin consensus, berlin statement',
      source: 'doi.org/10.1136/bjsports-2023-106898', prefer: 'the Amsterdam consensus statement (2023)',
    },
    {
      terms: 'eatwell plate, balance of good health',
      source: 'gov.uk/government/publications/the-eatwell-guide', prefer: 'the Eatwell Guide (2016)',
    },
    {
      terms: 'areds formula, original areds, areds 1, areds1',
      source: 'doi.org/10.1001/jama.2013.4997', prefer: 'the AREDS2 formula (2013)',
    },
  ]),
];
