@@
expression e;
@@
-foo(e)
+bar(e)
