@@
expression a, b;
@@
- place(a, b)
+ put(b, a)
