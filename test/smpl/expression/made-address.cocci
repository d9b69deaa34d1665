@@
expression a;
@@
- ref(a)
+ &a
