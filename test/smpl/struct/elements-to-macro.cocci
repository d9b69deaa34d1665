@@ identifier i; expression E; @@
 struct s i[] = {
  ...,
- { .name = E },
+ NAMED(E),
  ...
 };
