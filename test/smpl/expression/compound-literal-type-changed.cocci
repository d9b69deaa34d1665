@@ @@
  (
- struct old
+ struct fresh
  ){ ... }
