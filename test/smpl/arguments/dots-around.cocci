@@
expression E;
@@
  f(...,
-   OLD,
+   NEW,
    ..., E)
