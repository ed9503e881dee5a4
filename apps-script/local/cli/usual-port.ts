/** Where `npm start` serves, unless something else is there. */
export const usualPort = 8787;

export const usualUrl = `http://127.0.0.1:${usualPort}/`;
