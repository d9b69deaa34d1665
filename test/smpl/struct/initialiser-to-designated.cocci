@@
identifier s;
expression a, b;
@@
- struct point s = { a, b };
+ struct point s = { .x = a, .y = b };
