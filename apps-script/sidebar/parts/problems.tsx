import type { SavedDefinition } from "../../src/sidebar/answers.ts";

export type ProblemsOf = Extract<SavedDefinition, { readonly kind: "problems" }>["problems"];

/** What is wrong with a definition, place by place. */
export function Problems({ problems }: { problems: ProblemsOf }) {
  if (problems.length === 0) return null;
  return (
    <div class="trouble" role="alert">
      <p>It was not saved. What has to change:</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path !== "" && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
