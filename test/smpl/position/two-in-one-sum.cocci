@r@
identifier f;
position p1, p2;
@@
f@p1(...) + f@p2(...)
@@
identifier r.f;
position r.p1;
position p != r.p2;
@@
(
- f@p1
+ first
  (...)
|
  f@p(...)
)
