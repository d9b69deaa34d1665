@@
identifier f =~ "^get_";
identifier g !~ "_raw$";
@@
- f(g)
+ f(raw(g))
