void g(void) { a(1); _b(2); __c(3); d_(4, 5); }
