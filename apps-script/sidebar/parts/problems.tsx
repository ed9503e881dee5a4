import type { SavedDefinition } from "../../src/sidebar/answers.ts";

export type ProblemsOf = Extract<SavedDefinition, { readonly kind: "problems" }>["problems"];

/** What is wrong with a definition; with the places in it for who sees its text. */
export function Problems({ problems, withPlaces }: { problems: ProblemsOf; withPlaces: boolean }) {
  if (problems.length === 0) return null;
  return (
    <div class="trouble" role="alert">
      <p>It cannot be saved like this:</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {withPlaces && path !== "" && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
