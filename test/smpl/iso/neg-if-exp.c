int g(int a, int b) { h(a ? 1 : 2); h(!a ? 1 : 2); return a == b ? a : b; }
