@@
identifier f;
@@
  int f(void) { ... }
+
+ int more(void)
+ {
+	return f();
+ }
