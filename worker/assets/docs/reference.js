window.SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  displayRequestDuration: true,
  // A key typed in here stays in this tab.
  persistAuthorization: false,
  // The validator is another site.
  validatorUrl: null,
});
