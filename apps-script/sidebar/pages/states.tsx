/** Grey shapes where the first view will stand, so that nothing jumps when it arrives. */
export function Skeleton() {
  return (
    <main aria-busy={true}>
      <h1>Looking at the sheet</h1>
      {[40, 32, 38, 72, 236].map((height) => (
        <div key={height} class="skeleton" style={{ height: `${height}px` }} />
      ))}
    </main>
  );
}

/** Nothing could be read at all. */
export function Failure({ message, look }: { message: string; look: () => Promise<void> }) {
  return (
    <main aria-busy={false}>
      <h1>The sidebar could not look at the sheet</h1>
      <p role="alert">{message}</p>
      <button type="button" class="button wide" onClick={look}>
        Look again
      </button>
    </main>
  );
}
