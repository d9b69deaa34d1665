@@
expression E;
statement S;
@@
  if (E) { ... return ...; }
- else S
+ S
