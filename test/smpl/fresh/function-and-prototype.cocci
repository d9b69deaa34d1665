@@ identifier f =~ "^old_"; fresh identifier g = "new_" ## f; @@
- f
+ g
  (...) { ... }
