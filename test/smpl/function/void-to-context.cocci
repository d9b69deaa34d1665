@@
identifier f;
@@
  int f(
-   void
+   struct ctx *c
    ) {
  ...
  }
