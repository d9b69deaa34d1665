@@
expression f, x;
@@
- call(f(x))
+ call2(f, x)
