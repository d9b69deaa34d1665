@@ @@
+ leave_function();
  return 0;
