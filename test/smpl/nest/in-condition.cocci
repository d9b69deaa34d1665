@@
expression x;
statement S;
@@
  if (<+...
- x = fetch()
+ x = fetch_new()
  ...+>)
  S
