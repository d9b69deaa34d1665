@@ identifier f =~ "^do_"; fresh identifier g = "__" ## f; parameter list ps; @@
- int f(ps)
+ int g(ps)
  { ... }
