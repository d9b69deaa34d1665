void g(void) { name(L"x"); name("x"); }
