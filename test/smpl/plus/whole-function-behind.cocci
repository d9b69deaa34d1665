@@ identifier f; @@
  void f(struct foo *foo) { ... }
+
+ void foo_reset(struct foo *foo)
+ {
+	f(foo);
+	foo->n = 0;
+ }
