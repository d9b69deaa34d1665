@@
expression E;
statement S;
@@
  if (E)
(
  S
&
- drop(E);
+ discard(E);
)
