@@
expression e;
@@
 foo(e);
+
+/* now bar */
+bar(e);
+
 baz(e);
