@@
identifier f =~ "^get_" && != get_none;
@@
- f()
+ f(0)
