/** In the address of the first page after an invitation was accepted. */
export const welcomeParameter = "bienvenue";
