@@
identifier x;
expression E;
statement S;
@@
 x = alloc(E);
- if (x == NULL) S
 ...
 free_it(x);
