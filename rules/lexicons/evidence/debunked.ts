import { defineLexicon } from '../../reading/lexicon';
import type { Lexicon } from '../../reading/lexicon';

/** A claim that has been looked into and found wrong: what it is about, and what is said of it. */
export interface DebunkedClaim {
  readonly id: string;
  /** Comma-separated lexicon terms. */
  readonly about: string;
  readonly says: string;
  /** What is known instead, in one plain sentence, and who says so. */
  readonly because: string;
}

const vaccines = `vaccine, vaccines, vaccination, vaccinations, vaccinated, vaccinate, jab, jabs, jabbed, shot, shots, the schedule,
  immunisation, immunization, immunisations, immunizations, mmr, mmr jab, booster, boosters, hpv vaccine, flu shot, flu jab,
  covid vaccine, covid jab, mrna`;
const cancers = `cancer, cancers, tumour, tumours, tumor, tumors, leukaemia, leukemia, lymphoma, melanoma, carcinoma, malignancy,
  metastasis, metastases`;
const diseases = `${cancers}, diabetes, type 2, type 2 diabetes, asthma, eczema, psoriasis, arthritis, adhd, autism, depression, anxiety,
  alzheimer's, alzheimers, dementia, parkinson's, ms, multiple sclerosis, epilepsy, seizures, hypertension, high blood pressure, covid,
  flu, influenza, colds, infection, infections, infertility, pcos, endometriosis, ibs, crohn's, colitis, migraine, migraines, lupus,
  thyroid disease, hiv, aids, malaria, tb, measles, whooping cough, ear infection, ear infections, colic, reflux, bedwetting,
  heart disease, stroke, strokes, insomnia, chronic pain, fibromyalgia, allergies, allergy, hay fever, rsv, pneumonia, bronchitis, croup,
  shingles, herpes, fibroids, gout`;
const heals = `cure, cures, cured, curing, heal, heals, healed, treat, treats, treated, reverse, reverses, reversed, reversing, prevent,
  prevents, prevented, kill, kills, killed, shrink, shrinks, shrank, clear, clears, cleared, fix, fixes, fixed, beat, beats, draws out,
  pulls out, gets rid of, remission, gone, boost, boosts, boosting, immune, immunity, immune system, stop, stops, stopped, protects,
  protect, knocks out, wipes out`;

/** Each entry is a topic, so that a new wording of an old story is still seen. */
export const debunkedClaims: readonly DebunkedClaim[] = [
  {
    id: 'vaccine-autism',
    about: vaccines,
    says: `autism, autistic, on the spectrum, regressed, regression, lost her words, lost his words, brain damage, neurodevelopmental`,
    because: 'Studies of millions of children have found no link between any vaccine and autism (Hviid et al, Annals of Internal Medicine 2019; Cochrane 2021).',
  },
  {
    id: 'vaccine-harm',
    about: vaccines,
    says: `infertility, infertile, sterile, sterility, sterilise, sterilize, microchip, microchips, tracking chip, shedding,
      changes your dna, alters your dna, alter dna, sids, cot death, turbo cancer, turbo cancers, overload, overloads, overloaded,
      exhausts, exhausted, too many too soon, poison, toxins, aborted, magnetic, weakens, wrecks, die suddenly, died suddenly,
      natural immunity, depopulation, depopulate`,
    because: 'Surveillance of billions of doses has found no such harm from vaccines (WHO, vaccine safety).',
  },
  {
    id: 'detox',
    about: `detox, detoxes, detoxing, cleanse, cleanses, juice cleanse, liver cleanse, liver flush, liver flushes, gallbladder flush,
      colon cleanse, colonic, colonics, foot patch, foot patches, foot pads, foot bath, dry brush, dry brushing, infrared sauna, sauna,
      celery juice, celery, lemon water, charcoal, activated charcoal, zeolite, chelation, enema, enemas, coffee enema, coffee enemas,
      juice, juicing, fasting, sweat, sweating, cupping, liver`,
    says: `toxin, toxins, toxic, heavy metal, heavy metals, lead, mercury, plastics, impurities, waste build up, sludge, flush out,
      flushes out, flushes, flush, pesticides, residue, poisons, parasites, mucoid plaque, detoxify, detoxifies, purify, purifies,
      cleanses the blood, draws out`,
    because: 'Liver and kidneys clear what the body has no use for; no trial supports products that claim to do so (Klein and Kiat, J Hum Nutr Diet 2015).',
  },
  {
    id: 'amber',
    about: `amber, amber bead, amber beads, amber necklace, amber necklaces, amber bracelet, baltic amber, teething necklace,
      teething beads, teething necklaces`,
    says: `teething, pain, painkiller, soothe, soothes, calm, calms, succinic acid, inflammation, drool, drooling, works, skin`,
    because: 'Amber releases nothing that reaches the blood, and the beads have choked and strangled infants (FDA, 2018).',
  },
  {
    id: 'alkaline',
    about: `alkaline, alkaline water, alkaline diet, alkalise, alkalize, alkalising, alkalizing, alkalises, acidity, acidic, acidic body,
      ph, body ph, lemon water, bicarbonate, baking soda, kangen`,
    says: `${cancers}, disease, diseases, body, your body, blood, acidic, acid, ph, cures, bones, reflux, thrive, balance, balances,
      neutralise, neutralises`,
    because: 'Food and drink do not change the pH of blood (Fenton and Huang, BMJ Open 2016).',
  },
  {
    id: 'homeopathy',
    about: `homeopathy, homoeopathy, homeopathic, homoeopathic, homeopathic remedy, homeopathic remedies, arnica, arnica pillules,
      belladonna pillules, nosode, nosodes, 30c, 200c, bach flower, pillules`,
    says: `${diseases}, ${heals}, works, worked, effective, bruising, bruises, teething, recovery, as good as, instead of`,
    because: 'No condition has been found for which homeopathy does better than placebo (NHMRC, 2015).',
  },
  {
    id: 'root-canal',
    about: `root canal, root canals, root-canal, root filling, root fillings, root filled, root-filled, root treated, root-treated,
      dead tooth, dead teeth, root-filled tooth`,
    says: `${cancers}, breast, breasts, heart, heart disease, arthritis, toxins, toxin, body, seeds, seed, poisons, meridian, fatigue,
      autoimmune, fog, illness, ill`,
    because: 'The idea comes from experiments of the 1920s that did not stand up when repeated (American Association of Endodontists).',
  },
  {
    id: 'amalgam',
    about: `amalgam, amalgams, silver filling, silver fillings, mercury filling, mercury fillings, metal filling, metal fillings`,
    says: `ms, multiple sclerosis, autism, alzheimer's, fatigue, tiredness, fog, brain fog, poison, poisons, poisoning, toxic, leaks,
      leach, leaches, kidney, kidneys, memory, thyroid`,
    because: 'Reviews find no illness caused by amalgam fillings in the general population (SCENIHR, 2015).',
  },
  {
    id: 'fluoride',
    about: `fluoride, fluoridated, fluoridation, fluoridated water, fluoride in the water`,
    says: `iq, intelligence, pineal, pineal gland, docile, calcifies, calcify, calcified, dumbs, dumb, neurotoxin, neurotoxic, brain,
      thyroid, poison, poisons, poisonous, toxic waste, mind control, bone cancer, brains`,
    because: 'At the levels used in water supplies reviews have not found these harms (NTP, 2024; Cochrane, 2024).',
  },
  {
    id: '5g',
    about: `5g, wifi, wi-fi, phone mast, phone masts, cell tower, cell towers, emf, emfs, electrosmog, airpods, bluetooth, smart meter,
      smart meters`,
    says: `${cancers}, covid, infertility, headaches, insomnia, immune, immune system, brain, fertility, sperm, autism, anxiety,
      radiation sickness, fries, frying, cooks, dna`,
    because: 'At the strengths used, radio waves have not been shown to harm health (WHO, electromagnetic fields).',
  },
  {
    id: 'ivermectin',
    about: `ivermectin, hydroxychloroquine, hcq, fenbendazole, dog dewormer, horse paste, methylene blue, colloidal silver, mms,
      chlorine dioxide, bleach, nebulised peroxide, hydrogen peroxide`,
    says: `covid, covid-19, long covid, ${cancers}, autism, remission, ${heals}, virus, viruses`,
    because: 'Trials of such drugs found no benefit, and some of them poison (Cochrane 2022; FDA).',
  },
  {
    id: 'chiropractic',
    about: `chiropractic, chiropractor, chiropractors, adjustment, adjustments, adjusting, adjusted, spinal adjustment, subluxation,
      subluxations, spine, atlas, manipulation, aligned spine, osteopathy, cranial osteopathy, craniosacral`,
    says: `ear infection, ear infections, colic, immunity, immune system, immune, asthma, reflux, bedwetting, adhd, autism, sinus,
      sinuses, sinusitis, organs, antibiotics, flu shot, allergies, latch, birth trauma, infection, nervous system, period pain, fertility`,
    because: 'Reviews find no effect of manipulation beyond some pain of the back and neck (Côté et al, Chiropractic and Manual Therapies 2021).',
  },
  {
    id: 'crystals',
    about: `crystal, crystals, rose quartz, amethyst, moonstone, reiki, energy healing, salt lamp, salt lamps, grounding mat,
      grounding mats, grounding, earthing, magnet, magnets, magnetic bracelet, copper bracelet, quantum healing, bioresonance,
      frequency healing, healing frequency, tuning fork`,
    says: `${diseases}, ${heals}, pain, inflammation, energy, immune, sleep, enamel, healing, thyroid`,
    because: 'No crystal, magnet or healing energy has done better than a sham in a controlled trial.',
  },
  {
    id: 'black-salve',
    about: `black salve, bloodroot salve, drawing salve, cansema, escharotic`,
    says: `${cancers}, skin cancer, mole, moles, draws, draw, root, bcc, kills, works`,
    because: 'Black salve burns healthy tissue and does not remove all of a cancer (TGA, FDA).',
  },
  {
    id: 'essential-oils',
    about: `essential oil, essential oils, frankincense, frankincense oil, lavender oil, tea tree oil, oregano oil, oil of oregano,
      peppermint oil, thieves oil, castor oil, castor oil pack, castor oil packs, aromatherapy, diffuser, clove oil`,
    says: `${diseases}, cure, cures, cured, heal, heals, kills, reverses, immune system, antibiotic, antibiotics, tumours, dissolves,
      fibroids, cysts, thyroid, viruses`,
    because: 'Pleasant smells are not treatments: no oil has been shown to treat disease (Cancer Research UK).',
  },
  {
    id: 'blue-light',
    about: `blue light, blue-light, screen light, screens, light from your phone, light off your phone, led light`,
    says: `macula, retina, cooking, cooks, burns, blind, blindness, macular degeneration, eye damage, damages your eyes,
      damage to your eyes, ages your skin, cataract, cataracts`,
    because: 'Screens give off far too little light to damage the eye (American Academy of Ophthalmology; Cochrane 2023).',
  },
  {
    id: 'sunscreen',
    about: `sunscreen, sunscreens, sun cream, suncream, sunblock, chemical sunscreen, chemical sunscreens, chemical filters, oxybenzone,
      spf`,
    says: `hormone, hormones, hormone disruptor, hormone disruptors, endocrine disruptor, endocrine disruptors, causes cancer,
      cause cancer, toxic, poison, infertility, vitamin d deficiency, melanoma`,
    because: 'Filters can be absorbed; harm from that has not been found, harm from the sun has (FDA; Cancer Council).',
  },
  {
    id: 'raw-milk',
    about: `raw milk, unpasteurised milk, unpasteurized milk, raw dairy, pasteurisation, pasteurization, pasteurised milk,
      pasteurized milk`,
    says: `allergies, asthma, eczema, immune, immunity, safe, safer, digest, digests, enzymes, lactose, healthier, heals, cures,
      nutrients, gut, kills the good, destroys, dead milk`,
    because: 'Raw milk carries infections and has no proven benefit over pasteurised milk (CDC; FSA).',
  },
  {
    id: 'parasites',
    about: `parasite, parasites, worms, parasite cleanse, parasite cleanses, deworm, deworming, full moon`,
    says: `eczema, everyone, everybody, all of us, bloating, brain fog, ${cancers}, fatigue, grinding, cravings, tests always miss,
      tests miss, sugar cravings, autism, adhd, acne, wormwood, papaya seeds, cleanse`,
    because: 'Worms are found with a stool test and treated with a medicine; they do not explain everyday complaints (CDC).',
  },
  {
    id: 'adrenal-fatigue',
    about: `adrenal fatigue, adrenal exhaustion, burnt out adrenals, tired adrenals, adrenals, leaky gut, chronic candida,
      candida overgrowth, chronic lyme`,
    says: `adrenals, cortisol, tired, exhausted, burnt, burned, cause, causes, caused, root cause, behind, every, autoimmune, real, why,
      explains, reason, fatigue`,
    because: 'No society of endocrinologists recognises it, and tests sold for it are not valid (Cadegiani and Kater, BMC Endocrine Disorders 2016).',
  },
  {
    id: 'vitamin-megadose',
    about: `vitamin c, iv vitamin c, intravenous vitamin c, megadose, megadoses, high dose vitamin c, vitamin d, vitamin a, vitamin b17,
      b17, laetrile, apricot kernels, zinc, elderberry, echinacea`,
    says: `${cancers}, covid, ms, multiple sclerosis, measles, autism, flu, rsv, harmless, cures, cure, cured, won't catch, never get,
      instead of`,
    because: 'Large trials of supplements have not shown that they prevent or cure these (USPSTF, 2022; Cochrane).',
  },
  {
    id: 'sugar-cancer',
    about: `sugar, glucose, carbs, the sugar, keto, fasting`,
    says: `feeds cancer, feed cancer, feeds the cancer, feeds tumours, feeds tumors, feeds the tumour, feeds the tumor, starves, starve,
      starves the cancer, starve the cancer, starve the tumour, tumour starves, cancer's food, cancer food, cancer loves`,
    because: 'All cells use glucose; no diet without sugar has been shown to shrink a cancer (Cancer Research UK).',
  },
  {
    id: 'seed-oils',
    about: `seed oil, seed oils, vegetable oil, vegetable oils, canola oil, rapeseed oil, sunflower oil, linoleic acid, margarine`,
    says: `reason, poison, toxic, rancid, cause, causes, inflammation, obesity, thyroid, anxiety, diabetes, cancer, heart disease, ill,
      sick, infertility, industrial sludge`,
    because: 'People who eat more of these fats have less heart disease, not more (Marklund et al, Circulation 2019).',
  },
  {
    id: 'statins-cholesterol',
    about: `statin, statins, cholesterol, ldl`,
    says: `scam, myth, hoax, never killed, harmless, invented, rots the brain, dementia, poison, nobody benefits, no one benefits,
      pointless, useless, never saved`,
    because: 'Lowering LDL cholesterol lowers the risk of heart attack and stroke (Cholesterol Treatment Trialists, Lancet 2010 and 2022).',
  },
  {
    id: 'antidepressants',
    about: `antidepressant, antidepressants, ssri, ssris`,
    says: `sugar pill, sugar pills, placebo, placebos, nothing but placebo, never helped, change your personality, zombie, zombies, scam,
      happy pills, chemical lobotomy, cause school shootings`,
    because: 'All 21 antidepressants studied did better than placebo in acute depression (Cipriani et al, Lancet 2018).',
  },
  {
    id: 'denied-illness',
    about: `adhd, depression, obesity, long covid, fibromyalgia, me/cfs, chronic fatigue, endometriosis, addiction, type 2 diabetes, pmdd,
      postnatal depression, anxiety, bipolar, hypertension, autism, menopause`,
    says: `isn't a disease, is not a disease, not a disease, isn't real, is not real, not real, doesn't exist, does not exist, made up,
      invented, an excuse, lack of willpower, laziness, a choice, a marketing term, all in the head, just attention seeking,
      overdiagnosed nonsense, bad parenting`,
    because: 'The condition has agreed criteria, and treatments that were tested in trials (WHO, ICD-11).',
  },
  {
    id: 'breast-implants',
    about: `breast implant, breast implants, implants, explant, underwire bra, underwire, deodorant, antiperspirant`,
    says: `poison, poisoning, toxic, breast cancer, causes, autoimmune, every symptom, all gone, aluminium, aluminum, lymph, toxins, detox`,
    because: 'Of the harms said of implants and deodorants only a rare lymphoma with some implants has been shown (FDA, breast implants).',
  },
  {
    id: 'colds-antibiotics',
    about: `antibiotic, antibiotics, amoxicillin, z-pak, zpack, azithromycin`,
    says: `colds, a cold, flu, viruses, viral, virus, nip it in the bud, prevents, never needed, gut never recovers, never comes back,
      destroys your gut forever`,
    because: 'Antibiotics act on bacteria and not on viruses (CDC).',
  },
  {
    id: 'herbs-malaria-hiv',
    about: `herb, herbs, neem, mwarobaini, artemisia, artemisia tea, bitter leaf, bitter kola, moringa, garlic, ginger, black seed,
      soursop, cannabis oil, cbd oil, turmeric, curcumin, haldi, apple cider vinegar, cider vinegar, honey, onion, pawpaw leaf`,
    says: `malaria, hiv, aids, ${cancers}, sickle cell, tb, diabetes, covid, ebola, hepatitis, kidney failure, fibroids, insulin,
      throw away your tablets, instead of, parasite, cures, cure, reverses, reversed`,
    because: 'No herb has been shown to replace treatment for these (WHO).',
  },
  {
    id: 'mri-thermography',
    about: `thermography, thermogram, full-body mri, whole-body mri, full body scan, body scan, bioresonance test, hair analysis,
      live blood analysis, iridology`,
    says: `years before, before any, no radiation and, instead of, replaces, never miss, never misses, detects, finds, diagnoses, cancer,
      every cancer`,
    because: 'Whole-body scans and thermography have not been shown to save lives, and they miss and mistake much (FDA, thermography; ACR).',
  },
  {
    id: 'birth-myths',
    about: `vitamin k, placenta, home birth, homebirth, epidural, epidurals, freebirth, induction, inductions, ultrasound, ultrasounds`,
    says: `not needed, no need, never expires, autism, brain damage, cancer, leukaemia, ruins, causes autism, always leads to, inevitably,
      poison, cascade`,
    because: 'What is known of benefit and harm around birth is set out by NICE and by RCOG, and it does not include this.',
  },
];

/** Names of the two kinds under which an entry's words are found. */
export const kindsOfDebunked = (id: string): { about: string; says: string } => ({ about: `debunked-${id}`, says: `debunked-${id}-says` });

export const debunked: readonly Lexicon[] = debunkedClaims.flatMap(({ id, about, says, because }) => [
  defineLexicon(kindsOfDebunked(id).about, [{ terms: about, because }]),
  defineLexicon(kindsOfDebunked(id).says, [{ terms: says, because }]),
]);
