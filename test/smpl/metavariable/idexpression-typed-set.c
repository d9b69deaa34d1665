int k;
void h(int a, long b) { f(a); f(b); f(k); f(a + 1); f(p->a); }
