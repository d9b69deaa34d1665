void h(void) { f(7); f(8); f(0x20); f(64); f(65); f(X); f("8"); }
