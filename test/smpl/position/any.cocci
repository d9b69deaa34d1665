@a@
position any p;
identifier f;
@@
  f@p(1)

@@
position a.p;
identifier a.f;
@@
- f@p
+ g
  (1)
