@@
expression E;
@@
  if (
- !E
+ E == NULL
  ) return ...;
