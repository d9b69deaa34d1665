@@
expression a, b;
@@
- put(a, b)
+ put2(b, a)
