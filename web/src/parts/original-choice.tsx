import { useWords } from "../page.js";
import { Choice } from "./choice.js";

/** Languages that films at festivals are mostly shot in. */
const ORIGINALS =
  "ar be bg bs ca cs da de el en es et fa fi fr ga he hi hr hu hy is it ja ka kk ko ky lb lt lv mk mn nl no pl pt ro ru sk sl sq sr sv tg tr uk uz vi zh".split(
    " ",
  );

interface OriginalChoiceProps {
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** The original language of a film, where the reader knows it. */
export function OriginalChoice({ value, choose }: OriginalChoiceProps) {
  const words = useWords();
  const named = ORIGINALS.map((tag) => ({ value: tag, name: words.language(tag) }));
  return (
    <Choice
      label={words.say("version/original")}
      value={value}
      choose={choose}
      options={[{ value: "", name: words.say("page/not-known") }, ...words.sorted(named)]}
    />
  );
}
