/** The request header in which the proxy tells pages their own address. */
export const pathHeader = "x-vigie-path";
