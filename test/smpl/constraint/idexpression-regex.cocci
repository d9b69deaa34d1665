@@
idexpression x;
identifier f =~ "^(get|put)_";
@@
- f(x)
+ f(x, 0)
