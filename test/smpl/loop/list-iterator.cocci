@@ iterator name for_each_foo, for_each_bar; expression a, b; statement S; @@
- for_each_foo(a, b)
+ for_each_bar(b, a)
  S
