@@ expression E; @@
- container_of(E, struct dev, kobj)
+ to_dev(E)
