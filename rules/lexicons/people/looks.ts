import { defineLexicon } from '../../reading/lexicon';

/** How somebody looks and sounds. */
export const looks = [
  defineLexicon('colour', [
    { terms: 'red, crimson, scarlet, maroon, burgundy, pink, hot pink, fuchsia, orange, yellow, canary yellow, green, lime green, emerald, blue, navy, turquoise, teal, purple, lilac, violet, gold, golden, silver, brown, tan, black, white, cream, beige, grey, gray, tartan, checked, striped, stripy, polka dot, spotted, sequinned, sparkly, fluorescent, neon, hi-vis, tie-dye, leopard print, paisley, floral, camouflage, camo, velvet, tweed, leather, satin, silk, lace, denim', because: 'What clothes and hair are known by.' },
  ]),
  defineLexicon('garment', [
    {
      forms: 'noun',
      terms: `
        coat, overcoat, anorak, parka, jacket, blazer, waistcoat, suit, three-piece suit, tracksuit, onesie, dress, frock, gown, skirt, sari,
        saree, shalwar kameez, kurta, dhoti, lehenga, agbada, gele, dashiki, kaftan, abaya, kilt, toga, poncho, shawl, cloak, cape, apron,
        overall, boiler suit, oilskin, wetsuit, jumper, sweater, cardigan, hoodie, jersey, football shirt, rugby shirt, shirt, t-shirt,
        vest, blouse, scarf, bandana, headscarf, hat, cap, flat cap, beanie, toque, beret, turban, trilby, fedora, bowler, top hat, stetson,
        akubra, sombrero, bonnet, tiara, crown, fascinator, bow tie, cravat, tie, boot, wellie, welly, gumboot, slipper, sneaker, trainer,
        shoe, stiletto, clog, flip-flop, thong, sock, tights, glove, glasses, spectacles, sunglasses, monocle, wig, toupee, costume, uniform,
        umbrella, handbag, walking stick, earring, necklace, bracelet, brooch, watch, ring, pyjamas, nightie, dressing gown, jandal, ugg boot
      `,
      because: 'Clothes and what goes with them.',
    },
  ]),
  defineLexicon('singular-garment', [
    {
      forms: 'noun',
      terms: `
        kilt, bow tie, cravat, top hat, bowler hat, stetson, akubra, sombrero, monocle, tiara, fascinator, wedding dress, bridal gown, ball gown,
        prom dress, cassock, habit, dog collar, clerical collar, kimono, agbada, gele, sherwani, regalia, war bonnet, korowai, blankets of office,
        chain of office, mayoral chain, robe, wetsuit, snowmobile suit, ski suit, spacesuit, santa suit, santa hat, elf costume, fancy dress,
        superhero cape, clown costume, morris bells, top-hat and tails, tuxedo, oilskins, sou'wester, bearskin, busby, tricorne, wig and gown,
        school uniform, team jersey, football kit, cricket whites, jockey silks, chef's whites, graduation gown, lifejacket, light-up sneakers,
        light-up trainers, cowboy boots, platform boots, odd socks, toupee, toupée, bathrobe
      `,
      because: 'Few people wear them, least of all in hospital.',
    },
  ]),
  defineLexicon('look', [
    {
      terms: `
        tattoo, tattoos, tattooed, tatt, tatts, tats, tatau, tā moko, ta moko, moko, moko kauae, birthmark, birth mark, port wine stain,
        port-wine stain, strawberry mark, vitiligo, albino, albinism, redhead, red-head, redheaded, red-haired, ginger, ginger hair, flame-haired, strawberry blonde,
        auburn, red hair, pink hair, blue hair, purple hair, green hair, silver hair, dreadlocks, dreads, locs, cornrows, mohawk, mohican,
        mullet, ponytail, topknot, man bun, quiff, afro, shaved head, waist-length hair, hair down to, beard, bearded, goatee, moustache, mustache,
        handlebar moustache, walrus moustache, mutton chops, sideburns, eyepatch, eye patch, glass eye, false eye, odd eyes, heterochromia,
        gold tooth, gold teeth, grills, gap tooth, buck teeth, nose ring, nose stud, lip ring, eyebrow ring, septum ring, pierced, piercing, piercings,
        wooden leg, peg leg, blade, running blade, hook hand, prosthetic leg, prosthetic arm, prosthetic hand, prosthesis, false leg, one-armed,
        one-legged, one-eyed, one-handed, three-fingered, eight fingers, nine fingers, six fingers, missing finger, missing fingers, missing thumb,
        webbed toes, cleft lip, scarred face, facial scar, dwarfism, dwarf, little person, giant of a man, man mountain, bear of a man,
        built like, limp, stammer, stutter, lisp, pronounced limp, cochlear processors, cochlear implants, hearing dog, monobrow, unibrow
      `,
      because: 'Marks and features that a passer-by remembers.',
    },
  ]),
  defineLexicon('accent-word', [
    { terms: 'accent, brogue, twang, drawl, burr, lilt, dialect, patois, pidgin, creole', because: 'How somebody sounds.' },
  ]),
];
