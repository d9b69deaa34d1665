@r exists@
expression E1;
statement S2;
identifier I3;
expression E4;
@@
(
  if (&p == E1)
    S2
+ x = 2;
|
- I3 += arr[E4];
)
