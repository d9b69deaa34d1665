int g(int a, int b) { a = +b; a = b + +a; a = +1; return b + a; }
