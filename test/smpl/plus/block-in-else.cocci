@@
expression e;
@@
 if (e)
 	a();
 else
+{
+	c();
 	b();
+}
