/** What is said in the made film, in each language: enough to tell the language by. */
export const SPOKEN = {
  fr: [
    "Tu n’as pas fermé la porte du jardin.",
    "Je croyais que tu rentrais plus tard.",
    "Les voisins ont entendu du bruit cette nuit.",
    "C’était seulement le vent dans les volets.",
    "Alors pourquoi la lampe est-elle encore chaude ?",
    "Parce que je n’arrivais pas à dormir, voilà tout.",
    "Donne-moi la clé, je vais voir moi-même.",
    "Personne ne descend à la cave sans ma permission.",
  ],
  nl: [
    "Je hebt het tuinhek niet dichtgedaan.",
    "Ik dacht dat je pas later thuis zou komen.",
    "De buren hebben vannacht lawaai gehoord.",
    "Dat was alleen maar de wind in de luiken.",
    "Waarom is de lamp dan nog steeds warm?",
    "Omdat ik niet kon slapen, dat is alles.",
    "Geef me de sleutel, ik ga zelf wel kijken.",
    "Niemand gaat zonder mijn toestemming naar de kelder.",
  ],
  de: [
    "Du hast das Gartentor nicht zugemacht.",
    "Ich dachte, du kommst erst später nach Hause.",
    "Die Nachbarn haben heute Nacht Lärm gehört.",
    "Das war doch nur der Wind in den Fensterläden.",
    "Warum ist die Lampe dann immer noch warm?",
    "Weil ich nicht schlafen konnte, das ist alles.",
    "Gib mir den Schlüssel, ich sehe selbst nach.",
    "Niemand geht ohne meine Erlaubnis in den Keller.",
  ],
  en: [
    "You left the garden gate wide open.",
    "I thought you were coming home later.",
    "The neighbours heard some noise last night.",
    "It was only the wind in the shutters.",
    "Then why is the lamp still warm?",
    "Because I could not sleep, that is all.",
    "Give me the key, I will look for myself.",
    "Nobody goes down to the cellar without my permission.",
  ],
} as const;

export type SpokenLanguage = keyof typeof SPOKEN;

/** The lines of several languages on top of each other, a cue each. */
export function stacked(...languages: readonly SpokenLanguage[]): readonly (readonly string[])[] {
  return SPOKEN.fr.map((_, at) => languages.map((language) => SPOKEN[language][at] ?? ""));
}
