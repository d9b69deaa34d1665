@@
identifier f, x;
type T;
@@
  int f(
-   T x
+   void
    ) { ... when != x
  }
