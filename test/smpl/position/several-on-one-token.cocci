@r@
identifier f;
position p1, p2;
@@
  f@p1@p2(KEY)

@@
identifier r.f;
position r.p1;
@@
- f@p1
+ f_new
  (KEY)
