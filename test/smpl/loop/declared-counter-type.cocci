@@
identifier i;
expression N;
@@
- for (int i = 0; i < N; i++)
+ for (unsigned int i = 0; i < N; i++)
  { ... }
