@@ iterator name for_each_thing; expression x; @@
  for_each_thing(x, ...) {
  ...
- old();
+ fresh();
  ...
  }
