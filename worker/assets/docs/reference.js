window.SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  displayRequestDuration: true,
  // A key typed in here stays in this tab.
  persistAuthorization: false,
  // Long answers would be coloured for seconds.
  syntaxHighlight: false,
  defaultModelsExpandDepth: -1,
  // The validator is another site.
  validatorUrl: null,
});
