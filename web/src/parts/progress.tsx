interface ProgressProps {
  readonly label: string;
  /** 0 to 1; undefined while nobody can tell. */
  readonly share: number | undefined;
}

/** How far something is that takes its time. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <label class="progress">
      <span>{label}</span>
      <progress max={1} {...(share !== undefined && { value: share })} />
    </label>
  );
}
