const qualifier = (most: number): string => `(!a|an|the|his|her|their|our|my|your|this|that|is|was|are|were|has|had|have|and|or|but|in|on|of|with|to|at|for|from|by|he|she|they|i|we|who|which|not _){0,${most}}`;

/** Words between a determiner and its noun: none that starts another phrase. */
export const upToOne = qualifier(1);
export const upToTwo = qualifier(2);
export const upToThree = qualifier(3);
