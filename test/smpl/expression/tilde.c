int f(int a) { return invert(a) & invert(a | 1) & invert(~a); }
