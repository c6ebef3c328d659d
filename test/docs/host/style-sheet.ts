/** What a style sheet's types say, in the package as here. */
export {};
