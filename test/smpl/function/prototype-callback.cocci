@@
identifier f, x;
@@
  f(...,
-   void (*x)(int)
+   notify_t x
    , ...)
  { ... }
