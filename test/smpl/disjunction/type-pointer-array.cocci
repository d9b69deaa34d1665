@@
identifier x;
constant C;
@@
- \(char * \| int \) x[C];
+ long x[C];
