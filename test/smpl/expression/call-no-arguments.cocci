@@ @@
- now()
+ ktime_get()
