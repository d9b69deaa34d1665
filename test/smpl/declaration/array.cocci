@@
identifier x;
expression n;
@@
- char x[n];
+ struct buffer x;
