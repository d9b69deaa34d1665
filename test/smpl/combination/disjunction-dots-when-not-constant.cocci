@r forall@
expression E1;
expression E2;
constant C3;
expression E4;
statement S5;
expression E6;
identifier I7;
expression E8;
idexpression V9;
expression E10;
identifier I11;
expression E12;
statement S13;
@@
  if (E4) {
    if (dev)
      S5
    else
      E6->I7 += E8(V9, 10 | E10, I11(E12, ...));
    S13
  }
... when != I11
    when != V9
(
- E1;
+ x = 2;
|
  if (E2) {
    if (C3)
      put(...);
  }
+ new(E1);
)
