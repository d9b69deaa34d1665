int f(int a) { if (a != BAD && BAD != f(a)) return 1; return BAD != a; }
