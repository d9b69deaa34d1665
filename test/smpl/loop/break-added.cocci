@@ iterator name for_each_foo; expression a, b; @@
  for_each_foo(a, b) {
  ...
+ if (stop(a))
+	break;
  }
