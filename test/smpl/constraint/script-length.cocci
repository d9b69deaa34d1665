@@ identifier f : script:python() { len(f) > 3 }; @@
- f()
+ long_name(f)
