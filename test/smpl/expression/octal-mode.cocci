@@ @@
- S_IRUGO | S_IWUSR
+ 0644
