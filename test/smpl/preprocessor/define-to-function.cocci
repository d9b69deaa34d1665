@@ identifier x; @@
- #define TO_DEV(x) container_of(x, struct dev, kobj)
+ static inline struct dev *to_dev(struct kobj *k)
+ {
+ 	return container_of(k, struct dev, kobj);
+ }
