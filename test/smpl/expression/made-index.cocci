@@
expression a, i;
@@
- at(a, i)
+ a[i]
