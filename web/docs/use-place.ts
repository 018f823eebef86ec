import { useEffect, useState } from "preact/hooks";

const placeOfAddress = (): string => decodeURIComponent(location.hash.slice(1));

/** What the address bar points at: the id of an entry, or nothing. Links and the back button do the rest. */
export function usePlace(): string {
  const [place, setPlace] = useState(placeOfAddress);
  useEffect(() => {
    const follow = (): void => setPlace(placeOfAddress());
    addEventListener("hashchange", follow);
    // It may have changed between the first look and now.
    follow();
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}
