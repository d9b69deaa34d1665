@r@
identifier fn, x, y;
type T;
@@
  fn(T x
-   , int y
  )
  { ... when != y
  }
@@
identifier r.fn;
expression A, B;
@@
  fn(A
-   , B
  )
