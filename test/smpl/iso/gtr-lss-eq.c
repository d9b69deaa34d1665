int f(int a, int b) { if (a <= b) return 1; if (b >= a) return 2; if (a < b) return 3; return a + 1 >= b; }
