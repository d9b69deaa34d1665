@@
expression E;
identifier f;
statement S1, S2;
@@
* E->f
  ... when != E = ...
* if (E == NULL) S1 else S2
