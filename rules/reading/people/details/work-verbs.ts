/** Verbs that tell what somebody does for a living, in the forms that the cues read. */
export const workVerb = /^(?:drives|drove|driving|teaches|taught|works|worked|working|runs|ran|keeps|kept|owns|owned|coaches|coached|conducts|conducted|judges|judged|hosts|hosted|presents|presented|captains|captained|fishes|fished|farms|farmed|manages|managed|mines|mined|calls|called)$/;
