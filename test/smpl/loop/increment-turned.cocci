@@
identifier i;
expression a, b;
@@
- for (i = a; i < b; ++i)
+ for (i = a; i < b; i++)
  { ... }
