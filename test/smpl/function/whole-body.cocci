@@
identifier f, a;
expression E;
@@
  int f(int a) {
-  return E;
+  return check(a) ? E : 0;
  }
