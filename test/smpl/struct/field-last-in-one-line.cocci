@@ identifier s; @@
 struct s {
  ...
+ struct list_head list;
 };
