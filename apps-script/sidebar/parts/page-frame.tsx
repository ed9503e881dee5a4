import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A page one step from the first one: a way back, and a heading that has the focus when the page opens. */
export function PageFrame({
  title,
  back,
  children,
}: {
  title: string;
  back: () => void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <>
      <button type="button" class="back" onClick={back}>
        <span aria-hidden="true">‹ </span>Back
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
