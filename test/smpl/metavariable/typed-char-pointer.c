void h(char *a, const char *b, unsigned char *c, char d[3], char e) { f(a); f(b); f(c); f(d); f(e); f("x"); f(&e); f(a + 1); }
