enum e { A, B };
void h(enum e x, int y) { f(x); f(y); }
