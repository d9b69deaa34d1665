int k;
void h(int a) { int b; f(a); f(b); f(k); { int c; f(c); } }
