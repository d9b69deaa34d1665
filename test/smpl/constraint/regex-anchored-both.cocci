@@ identifier f =~ "^get_.*_locked$"; @@
- f()
+ locked(f)
