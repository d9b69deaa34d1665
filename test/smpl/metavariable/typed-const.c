void h(const char *a, char *b, const char c[]) { f(a); f(b); f(c); }
