/** The method of a request, told apart by its colour too. */
export function Method({ method }: { readonly method: string }) {
  return (
    <span class="method" data-method={method}>
      {method}{" "}
    </span>
  );
}
