@r@
identifier f, a, b;
@@
 int f(struct s *a
-      , int b
      )
 { ... when != b
 }

@@
identifier r.f;
expression E1, E2;
@@
 f(E1
-  , E2
  )
