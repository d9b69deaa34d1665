typedef unsigned char u8_t;
void h(unsigned char a, char b, u8_t c, signed char d) { f(a); f(b); f(c); f(d); }
