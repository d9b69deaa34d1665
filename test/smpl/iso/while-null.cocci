@@
expression E;
statement S;
@@
- while (E != NULL)
+ while (valid(E))
  S
