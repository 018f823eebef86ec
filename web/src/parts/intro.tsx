import type { ComponentChildren } from "preact";

interface IntroProps {
  readonly heading: string;
  readonly lead: string;
  /** What is one click away. */
  readonly children?: ComponentChildren;
}

/** What a tab is for, in two lines, and its examples. */
export function Intro({ heading, lead, children }: IntroProps) {
  return (
    <div class="intro">
      <h2>{heading}</h2>
      <p class="lead">{lead}</p>
      {children}
    </div>
  );
}
