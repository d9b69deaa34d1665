@@
identifier a;
@@
  int go(int
-   a
+   count
    ) {
  <...
- a
+ count
  ...>
  }
