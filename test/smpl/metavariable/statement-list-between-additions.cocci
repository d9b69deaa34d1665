@@
statement list L;
expression E;
@@
  if (E) {
+   first();
    L
+   last();
  }
