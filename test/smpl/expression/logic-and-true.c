int f(int a, int b) { return (a && a) || (b && a && a) || (a && b && a) || ((a) && a); }
