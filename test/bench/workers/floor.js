/** The floor in workerd: reads the request's JSON and writes the answer's. `PUT` keeps the answer, as an object. */
let answer;

export default {
  async fetch(request) {
    if (request.method === "GET") return new Response("{}");
    const body = JSON.parse(await request.text());
    if (request.method === "PUT") {
      answer = body;
      return new Response("{}");
    }
    return new Response(JSON.stringify(answer), { headers: { "Content-Type": "application/json" } });
  },
};
