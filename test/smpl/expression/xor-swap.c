int f(int a, int b) { return (a ^ a) + (a ^ b) + (f(a) ^ f(a)) + (a ^ a ^ b); }
