@@
expression a, b;
@@
- put(a, b)
+ put(b, a)
