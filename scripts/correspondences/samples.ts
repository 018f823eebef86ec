/** Names that the joint model must give back first: Latin, Cyrillic. */
export const SPELLING_SAMPLES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["Tarkovsky", "Тарковский"],
  ["Muratova", "Муратова"],
  ["Zvyagintsev", "Звягинцев"],
  ["Balabanov", "Балабанов"],
];

/** Two spellings of one name, and a near name that fits the Latin one less. */
export const CORRESPONDENCE_SAMPLES: readonly (readonly [latin: string, cyrillic: string, other: string])[] = [
  ["Khutsiev", "Хуциев", "Хациев"],
  ["Chukhrai", "Чухрай", "Чухлай"],
  ["Schamschijew", "Шамшиев", "Шамшин"],
  ["Daneliya", "Данелия", "Данилин"],
];
