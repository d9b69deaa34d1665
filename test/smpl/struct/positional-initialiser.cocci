@@
identifier i;
expression a, b;
@@
- struct pair i = { a, b };
+ struct pair i = PAIR(a, b);
