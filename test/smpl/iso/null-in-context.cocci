@@
expression x, E;
statement S;
@@
  x = find(E);
  if (
- x == NULL
+ !found(x)
  ) S
