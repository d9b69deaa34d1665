enum color { RED, BLUE };
void h(enum color c, int i, enum shape s) { f(c); f(i); f(RED); f(s); }
