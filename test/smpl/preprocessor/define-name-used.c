#define A 1
void f(int b) { use(A); use(b); use(B); }
