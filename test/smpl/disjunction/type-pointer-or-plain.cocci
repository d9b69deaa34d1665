@@
identifier x;
@@
- \(char * \| int \) x;
+ long x;
