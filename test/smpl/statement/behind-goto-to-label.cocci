@@
statement S;
identifier l;
@@
  if (bad) goto l;
- S
