typedef unsigned long size_t;
typedef size_t len_t;
void h(size_t a, len_t b, unsigned long c) { f(a); f(b); f(c); f(sizeof(a)); }
