@@
expression a, v;
@@
- store(a, v);
+ *a = v;
