@@
expression p, i;
@@
- *(p + i)
+ p[i]
