/** What a fixture may say differently from a document without fault. */
export interface TimedTextParts {
  readonly root?: string;
  readonly id?: string;
  /** Header elements by name; null leaves one out. */
  readonly header?: Readonly<Record<string, string | null>>;
  readonly loadFonts?: string;
  readonly font?: string;
  readonly events?: string;
}

const NAMESPACE = 'xmlns="http://www.smpte-ra.org/schemas/428-7/2014/DCST"';

/** Three events of a film that does not exist. */
const SMPTE_EVENTS = [
  smpteEvent(1, "00:00:06:00", "00:00:08:12", text("bottom", 8, "The ferry is late.")),
  smpteEvent(2, "00:00:09:00", "00:00:11:00", text("bottom", 15, "We wait.") + text("bottom", 8, "As always.")),
  smpteEvent(3, "00:00:12:00", "00:00:14:00", text("bottom", 8, "Here she comes.")),
].join("");

/** One SMPTE line. */
export function text(valign: string, vposition: number | string, words: string): string {
  return `<Text Valign="${valign}" Vposition="${vposition}" Halign="center">${words}</Text>`;
}

/** One SMPTE picture. */
export function image(vposition: number, id = "urn:uuid:0b1c2d3e-0000-4000-8000-00000000000a"): string {
  return `<Image Valign="bottom" Vposition="${vposition}">${id}</Image>`;
}

/** One SMPTE event; fades are 0 unless given. */
export function smpteEvent(
  spot: number | string,
  timeIn: string,
  timeOut: string,
  lines: string,
  fade = "00:00:00:00",
): string {
  return `<Subtitle SpotNumber="${spot}" TimeIn="${timeIn}" TimeOut="${timeOut}" FadeUpTime="${fade}" FadeDownTime="00:00:00:00">${lines}</Subtitle>`;
}

/** One Interop event. */
export function interopEvent(timeIn: string, timeOut: string, lines: string): string {
  return `<Subtitle SpotNumber="1" TimeIn="${timeIn}" TimeOut="${timeOut}" FadeUpTime="0" FadeDownTime="0">${lines}</Subtitle>`;
}

function elements(header: Readonly<Record<string, string | null>>): string {
  return Object.entries(header)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join("\n");
}

/** An SMPTE document, without fault but for the parts that are given. */
export function smpteXml(parts: TimedTextParts = {}): string {
  const header = {
    Id: parts.id ?? "urn:uuid:0b1c2d3e-0000-4000-8000-000000000001",
    ContentTitleText: "Night Ferry",
    IssueDate: "2024-02-29T10:00:00",
    ReelNumber: "1",
    Language: "en",
    EditRate: "24 1",
    TimeCodeRate: "24",
    StartTime: "00:00:00:00",
    ...parts.header,
  };
  const loadFonts = parts.loadFonts ?? '<LoadFont ID="f">urn:uuid:0b1c2d3e-0000-4000-8000-000000000002</LoadFont>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<SubtitleReel ${parts.root ?? NAMESPACE}>
${elements(header)}
${loadFonts}
<SubtitleList>
<Font ${parts.font ?? 'ID="f"'} Color="FFFFFFFF" Size="42">
${parts.events ?? SMPTE_EVENTS}
</Font>
</SubtitleList>
</SubtitleReel>`;
}

/** An Interop document, without fault but for the parts that are given. */
export function interopXml(parts: TimedTextParts = {}): string {
  const header = {
    SubtitleID: parts.id ?? "0b1c2d3e-0000-4000-8000-000000000003",
    MovieTitle: "Night Ferry",
    ReelNumber: "2",
    Language: "French",
    ...parts.header,
  };
  const line = '<Text VAlign="bottom" VPosition="8" HAlign="center">Le bac est en retard.</Text>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<DCSubtitle Version="1.0"${parts.root ?? ""}>
${elements(header)}
${parts.loadFonts ?? '<LoadFont Id="f" URI="ferry.ttf"/>'}
<Font ${parts.font ?? 'Id="f"'} Color="FFFFFFFF" Size="42">
${parts.events ?? interopEvent("00:00:06:000", "00:00:08:125", line)}
</Font>
</DCSubtitle>`;
}
