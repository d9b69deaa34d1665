@@
expression e, f;
@@
-foo(e);
-bar(f);
+both(e, f);
