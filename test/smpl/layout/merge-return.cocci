@@
expression ret, E;
@@
- ret = E;
- return ret;
+ return E;
