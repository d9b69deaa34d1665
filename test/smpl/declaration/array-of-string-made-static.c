char a[] = "abc";
char b[4] = "abc";
char *d = "abc";
